-- a submission has been read to its end: its counts and its content's hash
update warehouse.submission
set state = 'staged',
    content_hash = :content_hash,
    is_nil = :is_nil,
    rows_read = :rows_read,
    rows_set_aside = :rows_set_aside,
    cells_read = :cells_read,
    cells_values = :cells_values,
    cells_with_errors = :cells_with_errors,
    cells_set_aside = :cells_set_aside,
    cells_labels = :cells_labels,
    cells_ignored = :cells_ignored
where submission_key = :submission_key
