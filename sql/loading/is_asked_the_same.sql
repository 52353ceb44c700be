-- whether the errors and queries of a submission are those of its return's current revision
-- grain: one row
-- input: :submission_key
with asked as (
    select submission.submission_key, warehouse.reviewed_submission(current.submission_key) as standing_key
    from warehouse.submission as submission
    inner join warehouse.submission as current on current.return_key = submission.return_key and current.is_current
    where submission.submission_key = :submission_key
),
here as (
    select finding.severity, finding.rule_code, finding.item, finding.subject, finding.found
    from asked
    inner join warehouse.finding as finding on finding.submission_key = asked.submission_key
    where finding.severity <> 'info'
),
there as (
    select finding.severity, finding.rule_code, finding.item, finding.subject, finding.found
    from asked
    inner join warehouse.finding as finding on finding.submission_key = asked.standing_key
    where finding.severity <> 'info'
)
select
    not exists (select * from here except select * from there)
    and not exists (select * from there except select * from here)
