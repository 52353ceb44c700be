package planhouse.collection.header;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the headers seen so far fits its form best, and which other form fits as well. */
final class HeaderRanking {

    /**
     * In how many rows below the best one's first a better reading of the same header may begin.
     */
    private static final int ROWS_BELOW = 2;

    private @Nullable HeaderMatch best;
    private @Nullable HeaderMatch tied;
    private @Nullable HeaderMatch nearest;

    void add(HeaderMatch match) {
        nearest = better(nearest, match);
        if (match.isAccepted()) {
            rank(match);
        }
    }

    private void rank(HeaderMatch match) {
        HeaderMatch winner = better(best, match);
        if (best != null && isTie(best, match)) {
            tied = winner == best ? match : best;
        } else if (best != null && winner == match && best.weight() != match.weight()) {
            tied = null;
        }
        best = winner;
    }

    private static HeaderMatch better(@Nullable HeaderMatch one, HeaderMatch other) {
        return one == null || HeaderMatch.BEST_FIRST.compare(other, one) < 0 ? other : one;
    }

    private static boolean isTie(HeaderMatch one, HeaderMatch other) {
        return one.weight() == other.weight() && !one.layout().isOf(other.layout().form());
    }

    /** Whether a header that begins in this row would be another one than the best. */
    boolean isDecidedBefore(int row) {
        return best != null && row > best.firstRow() + ROWS_BELOW;
    }

    /** The best that is accepted. */
    Optional<HeaderMatch> best() {
        return Optional.ofNullable(best);
    }

    /** Another form's that fits as well. */
    Optional<HeaderMatch> tied() {
        return Optional.ofNullable(tied);
    }

    /** What came nearest, accepted or not. */
    Optional<HeaderMatch> nearest() {
        return Optional.ofNullable(nearest);
    }
}
