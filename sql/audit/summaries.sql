-- how many summaries there are, and of how many the audit trail has no digest: they were made before it had any
-- grain: one row
select
    count(*) as runs,
    count(*) filter (
        where not exists (
            select
            from warehouse.audit_entry as entry
            where entry.act = 'summarise' and entry.details ->> 'summary' = run.summary_run_key::text
        )
    ) as without_digest
from warehouse.summary_run as run
