-- a submission ends without being published
-- input: :submission_key, :state, :rows_loaded (rows without errors), :rows_with_errors, :moment
update warehouse.submission
set state = :state, rows_loaded = :rows_loaded, rows_with_errors = :rows_with_errors, decided_at = :moment
where submission_key = :submission_key
