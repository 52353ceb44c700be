package planhouse.warehouse.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What recomputing the audit trail's chain showed.
 *
 * @param entries how many there are
 * @param head the newest entry's hash; empty for an empty trail
 * @param fault the first entry that does not follow from the one before it
 * @param expectedAt the number of the entry that has the hash which was kept elsewhere
 * @param unrecorded acts that the warehouse knows of and the trail does not
 * @param undone acts that the trail knows of, and whose work is gone from the warehouse or is
 *     another
 */
public record AuditProof(
        long entries,
        Optional<String> head,
        Optional<Fault> fault,
        Optional<Long> expectedAt,
        List<OneSided> unrecorded,
        List<OneSided> undone) {

    public AuditProof {
        unrecorded = List.copyOf(unrecorded);
        undone = List.copyOf(undone);
    }

    /**
     * @param kind {@code missing}: entries before this one are gone; {@code changed}: its columns
     *     do not give its hash; {@code replaced}: the entry before it is not the one it followed
     * @param expected the number or hash that should be there
     * @param found the number or hash that is
     */
    public record Fault(long entry, String kind, String expected, String found) {}

    /** An act that the warehouse and the trail do not both know of. */
    public record OneSided(
            OffsetDateTime actedAt,
            String actor,
            String act,
            Optional<String> form,
            Optional<String> county,
            Optional<Integer> year) {}

    /**
     * Whether every entry follows from the one before it, none is known to be missing, and all that
     * they tell of is in the warehouse.
     */
    public boolean isUnbroken() {
        return fault.isEmpty() && unrecorded.isEmpty() && undone.isEmpty();
    }
}
