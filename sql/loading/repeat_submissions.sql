-- the same bytes again: one submission "unchanged" per return, without reading the workbook once more. Only when every
-- one of its returns stands published with just this content, made under the same definitions.
-- grain: one row per return of the workbook; none unless all of them are so
-- input: :sha256, :definitions_digest, :run_id, :arrival_no
with newest as (
    select distinct on (submission.form_key, submission.return_key) submission.*
    from warehouse.workbook as workbook
    inner join warehouse.submission as submission on submission.workbook_key = workbook.workbook_key
    where workbook.sha256 = :sha256
    order by submission.form_key, submission.return_key, submission.submission_key desc
),
judged as (
    select
        newest.*,
        newest.state in ('published', 'unchanged')
        and newest.definitions_digest = :definitions_digest
        and current.content_hash is not distinct from newest.content_hash
        -- so that its findings stand at its own cells
        and exists (
            select
            from warehouse.submission as reviewed
            where reviewed.workbook_key = newest.workbook_key
                and reviewed.form_key = newest.form_key
                and reviewed.return_key = newest.return_key
                and (reviewed.state = 'published' or reviewed.is_reviewed)
        ) as is_settled
    from newest
    left join warehouse.submission as current on current.return_key = newest.return_key and current.is_current
)
insert into warehouse.submission (
    workbook_key, form_key, return_key, run_id, arrival_no, state, content_hash, definitions_digest,
    rows_read, rows_loaded, rows_set_aside, rows_with_errors,
    cells_read, cells_values, cells_with_errors, cells_set_aside, cells_labels, cells_ignored, submitted_by, reason,
    is_nil, decided_at
)
select
    judged.workbook_key, judged.form_key, judged.return_key, arrival.run_id, arrival.arrival_no, 'unchanged',
    judged.content_hash, judged.definitions_digest,
    judged.rows_read, judged.rows_loaded, judged.rows_set_aside, judged.rows_with_errors,
    judged.cells_read, judged.cells_values, judged.cells_with_errors, judged.cells_set_aside, judged.cells_labels,
    judged.cells_ignored, arrival.submitted_by, arrival.submission_reason,
    judged.is_nil, clock_timestamp()
from judged
inner join warehouse.arrival as arrival on arrival.run_id = :run_id and arrival.arrival_no = :arrival_no
where (select bool_and(is_settled) from judged)
