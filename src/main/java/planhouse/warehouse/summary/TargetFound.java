package planhouse.warehouse.summary;

import java.util.List;
import java.util.Map;
import planhouse.plan.Figure;
import planhouse.plan.PlanTarget;
import planhouse.plan.Progress;

/**
 * A target in a year, with what it was found from.
 *
 * @param parts figures of the year's parts
 * @param countedElsewhere units that two counties report, which count in one of them only
 */
record TargetFound(
        PlanTarget target,
        Progress progress,
        List<CountyFigure> counties,
        Map<String, Figure> parts,
        int countedElsewhere) {

    TargetFound {
        counties = List.copyOf(counties);
        parts = Map.copyOf(parts);
    }

    /** How many parts have reached the plan's value for parts. */
    long partsReaching() {
        return parts.values().stream()
                .filter(
                        part ->
                                target.partsThreshold()
                                        .filter(least -> part.value().compareTo(least) >= 0)
                                        .isPresent())
                .count();
    }
}
