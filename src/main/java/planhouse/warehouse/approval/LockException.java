package planhouse.warehouse.approval;

import java.time.OffsetDateTime;

/** A return of a locked year that may be written again until a moment. */
public record LockException(
        String form, String county, OffsetDateTime until, String reason, String grantedBy) {}
