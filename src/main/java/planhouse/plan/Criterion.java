package planhouse.plan;

import java.util.Optional;

/**
 * How a target is to be judged.
 *
 * @param goal empty for a monitored indicator
 * @param direction 1 where more is better, -1 where less is
 * @param valueSeries whether it is a series of values that grows by a rate, so that the growth
 *     ratio says something
 */
public record Criterion(
        TargetKind kind, Optional<Goal> goal, int direction, Nature nature, boolean valueSeries) {

    public Criterion {
        if (goal.isPresent() == (kind == TargetKind.MONITORED)) {
            throw new IllegalArgumentException(
                    kind.code() + ": every target has a goal, and no monitored indicator has one");
        }
        if (direction != 1 && direction != -1) {
            throw new IllegalArgumentException(
                    "a direction is 1 or -1; found %d".formatted(direction));
        }
    }
}
