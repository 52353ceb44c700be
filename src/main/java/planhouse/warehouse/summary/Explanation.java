package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.plan.PlanTarget;

/**
 * Where a figure comes from: the cells add up to the county, the counties to the value. Of a
 * percentage the numerators and denominators do.
 *
 * @param value in the target's unit; empty when there is none
 * @param isIncomplete whether returns are missing, or leave blank what is added up
 * @param isLowerBound whether what is missing can only add to the value
 * @param countedElsewhere enterprises or facilities that another county reports too, and whose
 *     cells add 0 here
 * @param numerator of a percentage
 * @param counties those that have a figure, in the register's order; 0 is one
 * @param without those asked for that have none
 */
public record Explanation(
        PlanTarget target,
        int year,
        Optional<BigDecimal> value,
        boolean isIncomplete,
        boolean isLowerBound,
        int countedElsewhere,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        List<County> counties,
        List<Without> without) {

    /**
     * A county that has no figure.
     *
     * @param isPublished whether all that it owes for the target is published, and leaves the
     *     figure blank
     */
    public record Without(String code, Bilingual name, boolean isPublished) {}

    /**
     * @param value what it adds; of a percentage its own
     */
    public record County(
            String code,
            Bilingual name,
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            List<Cell> cells) {
        public County {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param file the workbook as it was received
     * @param cell the address, such as {@code J6}; empty where the column is not known
     * @param text what the cell said
     * @param value what it adds to the county: a number itself, 1 or 0 where things are counted,
     *     and to the numerator of a percentage
     * @param denominator what it adds to the denominator of a percentage
     */
    public record Cell(
            String file,
            String sheet,
            Optional<String> cell,
            String text,
            BigDecimal value,
            Optional<BigDecimal> denominator) {}

    public Explanation {
        counties = List.copyOf(counties);
        without = List.copyOf(without);
    }
}
