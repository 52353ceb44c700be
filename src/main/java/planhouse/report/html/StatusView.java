package planhouse.report.html;

import planhouse.indicator.Bilingual;
import planhouse.plan.Status;
import planhouse.report.TargetProgress;

/**
 * A status as a chip of the page.
 *
 * @param count how many targets have it; 0 where it is not counted
 */
record StatusView(String code, String symbol, Bilingual words, boolean provisional, long count) {

    static StatusView of(TargetProgress target) {
        Status status = target.status();
        return new StatusView(
                status.code(), status.symbol(), status.words(), target.provisional(), 0);
    }

    static StatusView of(Status status, long count) {
        return new StatusView(status.code(), status.symbol(), status.words(), false, count);
    }
}
