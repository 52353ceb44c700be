package planhouse.plan;

import java.math.BigDecimal;

/**
 * The cuts of the schedule index. The standard ones are those of Statistics Canada's and Open SDG's
 * progress measure, so that results compare.
 *
 * @param onTrack from here on a target is on track
 * @param slightlyBehind from here to onTrack it is slightly behind; from 0 to here far behind
 */
public record Thresholds(BigDecimal onTrack, BigDecimal slightlyBehind) {

    public static final Thresholds STANDARD =
            new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.60"));

    Status of(BigDecimal scheduleIndex) {
        if (scheduleIndex.signum() < 0) {
            return Status.REVERSING;
        }
        if (scheduleIndex.compareTo(slightlyBehind) < 0) {
            return Status.FAR_BEHIND;
        }
        return scheduleIndex.compareTo(onTrack) < 0 ? Status.SLIGHTLY_BEHIND : Status.ON_TRACK;
    }
}
