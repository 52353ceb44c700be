package planhouse.warehouse.audit;

import java.util.List;
import java.util.Optional;

/**
 * What holding the summaries against the digests in the audit trail showed.
 *
 * @param summaries how many there are
 * @param withoutDigest those made before the trail had digests: nobody can tell whether they are as
 *     they were made
 */
public record SummaryProof(long summaries, long withoutDigest, List<Altered> altered) {

    public SummaryProof {
        altered = List.copyOf(altered);
    }

    /**
     * A table that does not hold what a summary froze in it.
     *
     * @param summary its key, in {@code warehouse.summary_run}
     * @param expected how many rows it wrote, and their digest; empty where it wrote none
     * @param found how many there are now, and theirs; empty where there is none
     */
    public record Altered(
            long summary,
            String plan,
            int year,
            String table,
            Optional<String> expected,
            Optional<String> found) {}

    /** Those of which it can be told. */
    public long withDigest() {
        return summaries - withoutDigest;
    }

    /** Whether everything stands as it was frozen. */
    public boolean isAsFrozen() {
        return altered.isEmpty();
    }
}
