-- an earlier revision comes back under a new submission, with the counts and the content of the one restored; it is of the
-- same workbook, but of no run
-- input: :of_submission, :submitted_by, :reason
insert into warehouse.submission (
    kind, of_submission, workbook_key, form_key, return_key, state, is_nil, content_hash, definitions_digest,
    rows_read, rows_set_aside,
    cells_read, cells_values, cells_with_errors, cells_set_aside, cells_labels, cells_ignored, submitted_by, reason
)
select
    'restoration', submission_key, workbook_key, form_key, return_key, 'staged', is_nil, content_hash, definitions_digest,
    rows_read, rows_set_aside,
    cells_read, cells_values, cells_with_errors, cells_set_aside, cells_labels, cells_ignored, :submitted_by, :reason
from warehouse.submission
where submission_key = :of_submission
returning submission_key
