-- the submission becomes its return's current revision
-- input: :submission_key, :return_key, :rows_loaded, :moment
update warehouse.submission
set is_current = false, superseded_at = :moment
where return_key = :return_key and is_current;

update warehouse.submission
set state = 'published',
    is_current = true,
    published_at = :moment,
    decided_at = :moment,
    revision = (
        select coalesce(max(earlier.revision), 0) + 1
        from warehouse.submission as earlier
        where earlier.return_key = :return_key
    ),
    rows_loaded = :rows_loaded,
    rows_with_errors = 0
where submission_key = :submission_key
