package planhouse.warehouse.audit;

import java.util.Locale;

/** What people do to returns and years, as far as the audit trail keeps it. */
public enum Act {
    BEGIN,
    LOAD,
    NIL,
    WITHDRAW,
    RESTORE,
    EXPLAIN,
    APPROVE,
    APPROVAL_FELL,
    LOCK,
    UNLOCK,
    WRITE_UNDER_EXCEPTION;

    /** As it stands in {@code warehouse.audit_entry.act}, such as {@code approval-fell}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
