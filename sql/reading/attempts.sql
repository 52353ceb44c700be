-- every attempt at a return, and what became of it
-- grain: one row per submission that was decided, the first one first
-- input: :return_key
select
    submission.submission_key,
    row_number() over (order by submission.submission_key) as attempt,
    submission.revision,
    submission.kind,
    submission.state,
    submission.is_current,
    submission.is_nil,
    submission.submitted_by,
    submission.reason,
    coalesce(submission.decided_at, submission.submitted_at) as decided_at,
    submission.superseded_at,
    restored.revision as restored_revision,
    coalesce(arrival.file, workbook.file_name) as file,
    workbook.sha256,
    submission.content_hash,
    submission.rows_read,
    submission.rows_loaded,
    submission.rows_set_aside,
    submission.rows_with_errors,
    found.errors,
    found.queries
from warehouse.submission as submission
left join warehouse.submission as restored on restored.submission_key = submission.of_submission
left join warehouse.arrival as arrival
    on arrival.run_id = submission.run_id and arrival.arrival_no = submission.arrival_no
left join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
inner join lateral (
    select
        count(*) filter (where finding.severity = 'error') as errors,
        count(*) filter (where finding.severity = 'query') as queries
    from warehouse.finding as finding
    where finding.submission_key = submission.submission_key
) as found on true
where submission.return_key = :return_key
    and submission.state not in ('staging', 'staged', 'abandoned')
order by submission.submission_key
