-- when the newest act on record was done, where that is later than the database's clock says now: the clock was set back, or was
-- ahead when it was done
-- grain: one row, or none while the clock is right
select
    max(acted_at) as newest,
    now() as now
from warehouse.audit_entry
having max(acted_at) > now() + interval '1 minute'
