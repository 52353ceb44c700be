package planhouse.report;

import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;

/**
 * One cell of the coverage table: a form that a county owes for the summary's year.
 *
 * @param revision the newest one, null when there is none; a withdrawal is one
 * @param isNil whether it says that there is nothing to report
 * @param errors findings that block, of the newest attempt
 * @param queries findings that ask for an explanation, of the newest attempt
 */
public record ExpectedReturn(
        String countyCode,
        Bilingual countyName,
        String formCode,
        Bilingual formTitle,
        ReturnState state,
        @Nullable Integer revision,
        boolean isNil,
        int errors,
        int queries) {}
