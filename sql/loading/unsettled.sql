-- proof that a run accounts for everything it was given: arrivals without an outcome, submissions that did not end,
-- published submissions whose rows or cells do not add up, or whose set-aside rows are not all on record
-- grain: one row per offence
-- input: :run_id
select 'arrival ' || arrival.file || ' has no outcome' as offence
from warehouse.arrival as arrival
where arrival.run_id = :run_id and (arrival.outcome is null or arrival.outcome = 'staged')
union all
select 'submission ' || submission.submission_key || ' is still ' || submission.state
from warehouse.submission as submission
where submission.run_id = :run_id and submission.state in ('staging', 'staged')
union all
select 'submission ' || submission.submission_key || ': ' || submission.rows_read || ' rows read, '
    || submission.rows_loaded || ' loaded, ' || submission.rows_set_aside || ' set aside, '
    || submission.rows_with_errors || ' with errors'
from warehouse.submission as submission
where submission.run_id = :run_id
    and submission.state in ('published', 'rejected', 'unchanged')
    and submission.return_key is not null
    and submission.rows_read
        <> submission.rows_loaded + submission.rows_set_aside + submission.rows_with_errors
union all
select 'submission ' || submission.submission_key || ': ' || submission.cells_read || ' cells read, '
    || (submission.cells_values + submission.cells_with_errors + submission.cells_set_aside
        + submission.cells_labels + submission.cells_ignored) || ' accounted for'
from warehouse.submission as submission
where submission.run_id = :run_id
    and submission.cells_read
        <> submission.cells_values + submission.cells_with_errors + submission.cells_set_aside
            + submission.cells_labels + submission.cells_ignored
union all
select 'submission ' || submission.submission_key || ': ' || submission.rows_set_aside
    || ' rows set aside, ' || count(set_aside_row.row_no) || ' on record'
from warehouse.submission as submission
left join warehouse.set_aside_row as set_aside_row on set_aside_row.submission_key = submission.submission_key
where submission.run_id = :run_id and submission.state in ('published', 'rejected')
group by submission.submission_key
having submission.rows_set_aside <> count(set_aside_row.row_no)
