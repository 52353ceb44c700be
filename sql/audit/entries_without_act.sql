-- acts that the audit trail knows of and the warehouse does not, or otherwise: what they did was taken out or changed by hand.
-- What is on record is dated just before its entry. Approvals are held against the trail with the revisions
-- (audit/records_altered.sql)
-- grain: one row per act
with explaining as (
    select
        entry.details ->> 'finding' as finding,
        entry.details ->> 'explanation' as explanation,
        entry.details ->> 'source' as source,
        entry.actor,
        entry.acted_at as at,
        entry.entry_no
    from warehouse.audit_entry as entry
    where entry.act = 'explain'
    union all
    -- what explains a query has the identity of the finding it was given to
    select
        explanation.finding_key::text, explanation.explanation, explanation.source, explanation.explained_by,
        explanation.explained_at, null
    from warehouse.explanation as explanation
    inner join warehouse.finding as finding on finding.finding_key = explanation.finding_key
    inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
    where explanation.return_key = submission.return_key
        and (explanation.rule_code, explanation.subject, explanation.found)
            = (finding.rule_code, finding.subject, finding.found)
        and explanation.item is not distinct from finding.item
),

-- sorted, not joined: however many there are, and whatever the server knows of them
explained as (
    select
        entry_no,
        at,
        max(at) filter (where entry_no is null) over (
            partition by finding, explanation, source, actor
            order by at, entry_no nulls first
            rows unbounded preceding
        ) as said_at
    from explaining
),

undone as (
    select entry.entry_no
    from warehouse.audit_entry as entry
    where entry.act in ('load', 'nil', 'withdraw', 'restore')
        and entry.details ->> 'outcome' = 'published'
        and not exists (
            select
            from warehouse.submission as submission
            where submission.submission_key = entry.submission_key and submission.state = 'published'
        )

    union all

    select entry_no from explained where entry_no is not null and coalesce(said_at < at - interval '1 hour', true)

    union all

    select entry.entry_no
    from warehouse.audit_entry as entry
    where entry.act = 'lock'
        and not exists (
            select
            from warehouse.year_lock as year_lock
            where year_lock.audit_entry_no = entry.entry_no
                and (year_lock.year, year_lock.locked_by) = (entry.year, entry.actor)
                and year_lock.despite is not distinct from entry.reason
                and year_lock.returns_expected = (entry.details ->> 'returns_expected')::integer
                and year_lock.returns_approved = (entry.details ->> 'returns_approved')::integer
                and year_lock.locked_at between entry.acted_at - interval '1 hour' and entry.acted_at
        )

    union all

    select entry.entry_no
    from warehouse.audit_entry as entry
    where entry.act = 'unlock'
        and not exists (
            select
            from warehouse.lock_exception as exception
            where exception.audit_entry_no = entry.entry_no
                and (exception.form_code, exception.county_code, exception.year, exception.granted_by)
                    = (entry.form_code, entry.county_code, entry.year, entry.actor)
                and exception.reason = entry.reason
                and exception.open_until = (entry.details ->> 'open_until')::timestamptz
                and exception.granted_at between entry.acted_at - interval '1 hour' and entry.acted_at
        )

    union all

    -- that it is the one that was made, its digests say (audit/summaries_altered.sql)
    select entry.entry_no
    from warehouse.audit_entry as entry
    where entry.act = 'summarise'
        and not exists (
            select
            from warehouse.summary_run as run
            where run.summary_run_key = (entry.details ->> 'summary')::bigint
        )
)

select entry.acted_at, entry.actor, entry.act, entry.form_code, entry.county_code, entry.year
from undone
inner join warehouse.audit_entry as entry on entry.entry_no = undone.entry_no
order by entry.entry_no
limit 20
