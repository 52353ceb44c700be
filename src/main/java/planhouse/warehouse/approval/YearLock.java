package planhouse.warehouse.approval;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A year that is finished: the database refuses writes to its published returns.
 *
 * @param despite why it was locked although returns were not approved; empty where all were
 */
public record YearLock(
        int year,
        String lockedBy,
        OffsetDateTime lockedAt,
        Optional<String> despite,
        int returnsExpected,
        int returnsApproved) {}
