-- where the returns of a year stood at a moment: published, withdrawn, or rejected; of the others nothing was received
-- grain: one row per form and respondent that sent something
-- input: :year, :as_of
with attempts as (
    select distinct on (submission.return_key)
        submission.return_key,
        submission.submission_key
    from warehouse.submission as submission
    where
        coalesce(submission.decided_at, submission.published_at, submission.submitted_at) <= cast(:as_of as timestamptz)
        and submission.state in ('published', 'rejected', 'unchanged', 'superseded-by-newer')
    order by submission.return_key, submission.submission_key desc
),
-- withdrawals are among them
revisions as (
    select submission.return_key, submission.submission_key, submission.revision, submission.kind, submission.is_nil
    from warehouse.submission as submission
    where
        submission.published_at <= cast(:as_of as timestamptz)
        and (submission.superseded_at is null or submission.superseded_at > cast(:as_of as timestamptz))
)

select
    form.form_code,
    county.county_code,
    case
        when revision.submission_key is null then 'rejected'
        when revision.kind = 'withdrawal' then 'withdrawn'
        else 'published'
    end as state,
    revision.revision,
    coalesce(revision.is_nil, false) as is_nil,
    count(finding.finding_key) filter (where finding.severity = 'error') as errors,
    count(finding.finding_key) filter (where finding.severity = 'query') as queries
from attempts
inner join warehouse.return as return on return.return_key = attempts.return_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
left join revisions as revision on revision.return_key = return.return_key
left join warehouse.finding as finding
    on finding.submission_key = coalesce(revision.submission_key, attempts.submission_key)
where return.year = :year
group by form.form_code, county.county_code, revision.submission_key, revision.revision, revision.kind, revision.is_nil
