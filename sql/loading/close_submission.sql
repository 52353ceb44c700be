-- a submission ends without being published
-- input: :submission_key, :state, :rows_loaded (rows without errors), :rows_with_errors, :is_reviewed (of an unchanged one), :moment
update warehouse.submission
set state = :state, rows_loaded = :rows_loaded, rows_with_errors = :rows_with_errors, is_reviewed = :is_reviewed,
    decided_at = :moment
where submission_key = :submission_key
