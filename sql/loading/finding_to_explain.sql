-- a finding that somebody wants to explain, and whether it still stands: in the newest attempt at its return, or in the
-- published revision
-- grain: at most one row
-- input: :finding_key
with asked as (
    select finding.*, submission.return_key, submission.form_key
    from warehouse.finding as finding
    inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
    where finding.finding_key = :finding_key
),
newest as (
    select attempt.submission_key
    from warehouse.submission as attempt
    where attempt.return_key = (select asked.return_key from asked)
        and attempt.kind <> 'withdrawal'
        and attempt.state in ('published', 'rejected', 'unchanged')
    order by attempt.submission_key desc
    limit 1
),
standing as (
    select warehouse.reviewed_submission(newest.submission_key) as submission_key
    from newest
    union
    select warehouse.reviewed_submission(current.submission_key)
    from warehouse.submission as current
    where current.return_key = (select asked.return_key from asked)
        and current.is_current and current.kind <> 'withdrawal'
)
select
    asked.finding_key,
    asked.severity,
    asked.return_key,
    asked.rule_code,
    asked.sheet,
    asked.cell,
    asked.found,
    asked.message_zh,
    asked.message_en,
    form.form_code,
    county.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    return.year,
    exists (
        select
        from standing
        inner join warehouse.finding as same on same.submission_key = standing.submission_key
        where same.severity = 'query'
            and same.rule_code = asked.rule_code
            and same.item is not distinct from asked.item
            and same.subject = asked.subject
            and same.found = asked.found
    ) as is_standing
from asked
inner join warehouse.dim_form as form on form.form_key = asked.form_key
left join warehouse.return as return on return.return_key = asked.return_key
left join warehouse.dim_county as county on county.county_key = return.county_key
