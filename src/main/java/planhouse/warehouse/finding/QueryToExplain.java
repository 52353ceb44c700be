package planhouse.warehouse.finding;

import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;

/**
 * A finding that somebody wants to explain.
 *
 * @param county empty where the workbook did not say whose return it is
 * @param stands whether the newest attempt or the published revision still has it
 */
public record QueryToExplain(
        long id,
        Severity severity,
        String form,
        Optional<String> county,
        Bilingual countyName,
        Optional<Integer> year,
        String rule,
        String sheet,
        Optional<String> cell,
        String found,
        Bilingual message,
        boolean stands) {}
