-- of how many published revisions the audit trail has no digest of findings and corrections: they were published before it had any
-- grain: one row
select count(*)
from warehouse.submission as submission
where submission.state = 'published'
    and not exists (
        select
        from warehouse.audit_entry as entry
        where entry.submission_key = submission.submission_key and entry.details -> 'notes' is not null
    )
