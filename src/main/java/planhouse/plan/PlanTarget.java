package planhouse.plan;

import java.math.BigDecimal;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * A statement of the plan that can be counted.
 *
 * @param code such as {@code IM-04}, kept by every revision
 * @param groupCode of the heading it stands under
 * @param quote the announcement's words
 * @param unit of all its values; a percentage is in percent
 * @param decimals how many are shown; empty: the reports choose by the values
 * @param partsThreshold where given, it is also counted how many of the measure's parts (such as
 *     industries) have reached this value
 */
public record PlanTarget(
        String code,
        String groupCode,
        Bilingual group,
        Bilingual title,
        String quote,
        Criterion criterion,
        MeasureCall call,
        UnitOfMeasure unit,
        Optional<Integer> decimals,
        Optional<BigDecimal> partsThreshold) {}
