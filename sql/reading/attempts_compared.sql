-- which attempts at a return are compared: the newest one, the one before it, and the revision that is published.
-- An attempt that was not reviewed itself speaks through the one that was; attempts in a row that say the same again are
-- one attempt, so that sending the same workbook again hides nothing
-- grain: one row per return that was attempted
-- input: :county_code, :year, :form_code (null: every form)
with attempt as (
    select
        submission.*,
        form.form_code,
        form.title_zh,
        form.title_en,
        form.publishing_order,
        row_number() over (partition by submission.return_key order by submission.submission_key) as attempt_no,
        warehouse.reviewed_submission(submission.submission_key) as reviewed_key,
        warehouse.repeated_submission(submission.submission_key) as repeated_key
    from warehouse.submission as submission
    inner join warehouse.return as return on return.return_key = submission.return_key
    inner join warehouse.dim_form as form on form.form_key = return.form_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    where county.county_code = :county_code
        and return.year = :year
        and (:form_code::text is null or form.form_code = :form_code::text)
),
decided as (
    select attempt.*
    from attempt
    where attempt.kind <> 'withdrawal' and attempt.state in ('published', 'rejected', 'unchanged')
),
newest as (
    select distinct on (decided.return_key) decided.*
    from decided
    order by decided.return_key, decided.submission_key desc
),
before as (
    select distinct on (decided.return_key) decided.*
    from decided
    inner join newest on newest.return_key = decided.return_key
    where decided.submission_key < newest.submission_key and decided.repeated_key <> newest.repeated_key
    order by decided.return_key, decided.submission_key desc
)
select
    newest.return_key,
    newest.form_code,
    newest.title_zh,
    newest.title_en,
    newest.attempt_no,
    newest.state,
    newest.revision,
    newest.submitted_at,
    newest.submitted_by,
    newest.reviewed_key,
    coalesce(workbook_arrival.file, '') as file,
    before.attempt_no::integer as before_attempt_no,
    before.reviewed_key as before_key,
    case when current.kind <> 'withdrawal' then current.revision end as published_revision,
    coalesce(current.kind = 'withdrawal', false) as is_withdrawn,
    case when current.kind <> 'withdrawal' then warehouse.reviewed_submission(current.submission_key) end as published_key,
    failed.outcome as failed_outcome,
    failed.reason_zh as failed_reason_zh,
    failed.reason_en as failed_reason_en
from newest
left join before on before.return_key = newest.return_key
left join warehouse.submission as current on current.return_key = newest.return_key and current.is_current
left join warehouse.arrival as workbook_arrival
    on workbook_arrival.run_id = newest.run_id and workbook_arrival.arrival_no = newest.arrival_no
-- the same file once more, and it could not be read
left join lateral (
    select again.outcome, again.reason_zh, again.reason_en
    from warehouse.arrival as again
    where again.file = workbook_arrival.file
        and (again.run_id, again.arrival_no) > (workbook_arrival.run_id, workbook_arrival.arrival_no)
        and again.outcome is not null
    order by again.run_id desc, again.arrival_no desc
    limit 1
) as failed on failed.outcome in ('unreadable', 'unrecognised')
order by newest.publishing_order, newest.form_code
