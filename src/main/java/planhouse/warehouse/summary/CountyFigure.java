package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.plan.Measured;

/**
 * What a county adds to a target's figure.
 *
 * @param published whether all its returns for the measure are
 * @param sums nothing where they are not, or leave it blank
 * @param share of the city's figure (of its numerator for a percentage), 0 to 1
 * @param previous its value of the year before
 */
record CountyFigure(
        String code,
        Bilingual name,
        boolean published,
        Measured.Sums sums,
        Optional<BigDecimal> share,
        Optional<BigDecimal> previous) {}
