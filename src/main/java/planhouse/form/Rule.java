package planhouse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;

/**
 * An edit rule as a form's file states it. Operands are codes of items (checked within a row) or,
 * in a matrix, of lines (checked within each column). The validation package applies them.
 */
public sealed interface Rule {

    /** What every rule has. */
    Heading heading();

    /**
     * @param code such as JH01-R02, unique over all forms
     * @param message what to tell, or empty for the rule kind's own words; may hold {found},
     *     {expected}, {item}, {cell}
     * @param fix what to do, or empty for the kind's own words
     * @param shadow whether its findings are reported only, whatever its severity
     * @param since first year whose returns it applies to; empty: always
     * @param until last year whose returns it applies to; empty: still
     */
    record Heading(
            String code,
            Severity severity,
            Optional<Bilingual> message,
            Optional<Bilingual> fix,
            boolean shadow,
            Optional<Integer> since,
            Optional<Integer> until) {

        /** Whether the rule applies to returns of a year; otherwise it is not evaluated. */
        public boolean appliesTo(int year) {
            return since.map(first -> first <= year).orElse(true)
                    && until.map(last -> year <= last).orElse(true);
        }
    }

    /** {@code item ≤ limit}; the finding is at the item. */
    record NotMoreThan(Heading heading, String item, String limit) implements Rule {}

    /** The total equals the sum of its parts within the tolerance (in the items' unit). */
    record Balance(Heading heading, String total, List<String> parts, BigDecimal tolerance)
            implements Rule {
        public Balance {
            parts = List.copyOf(parts);
        }
    }

    /**
     * {@code growth = (current / previous - 1) · 100} within the tolerance, in percentage points.
     */
    record GrowthAgrees(
            Heading heading, String growth, String current, String previous, BigDecimal tolerance)
            implements Rule {}

    /** The item must be filled when a yes/no item is yes (or a code item holds the code). */
    record RequiredWhen(Heading heading, String item, String when, String is) implements Rule {}

    /** A day or month not after the end of the reference period. */
    record NotAfterPeriod(Heading heading, String item) implements Rule {}

    /**
     * Total and subtotal rows equal the sums of their rows, within the tolerance in the printed
     * unit.
     */
    record TotalsAgree(Heading heading, BigDecimal toleranceInPrintedUnit) implements Rule {}

    /**
     * A select of offending rows: {@code sql/checks/<check>.sql}, with its parameters. For
     * everything that needs other rows, sheets, counties or years.
     *
     * @param advice what its file says to do
     */
    record SqlCheck(
            Heading heading,
            String check,
            Optional<Bilingual> advice,
            Map<String, String> parameters)
            implements Rule {
        public SqlCheck {
            parameters = Map.copyOf(parameters);
        }
    }
}
