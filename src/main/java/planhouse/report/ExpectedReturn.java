package planhouse.report;

import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;

/**
 * One cell of the coverage table: a form that a county owes for the summary's year.
 *
 * @param revision the newest published one, null when none is
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
        int errors,
        int queries) {}
