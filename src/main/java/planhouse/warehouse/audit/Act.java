package planhouse.warehouse.audit;

import planhouse.indicator.Coded;

/** What people do to returns and years, as far as the audit trail keeps it. */
public enum Act implements Coded {
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
    WRITE_UNDER_EXCEPTION,
    TAKE_OVER,
    SUMMARISE
}
