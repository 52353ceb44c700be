-- a staged submission and what it competes with; its return stays locked until the transaction ends
-- grain: one row; none where somebody has decided over it, such as a process that was thought to be gone
-- input: :submission_key, :edition_withdrawn (the rule's code without the form's)
select
    submission.submission_key,
    submission.return_key,
    form.form_code,
    county.county_code,
    county.county_key,
    return.year,
    submission.content_hash,
    submission.rows_read,
    submission.rows_set_aside,
    current.submission_key as current_key,
    current.content_hash as current_hash,
    exists (
        select 1
        from warehouse.submission as earlier
        where earlier.return_key = submission.return_key
            and earlier.state = 'published'
            and not earlier.is_current
            and earlier.content_hash = submission.content_hash
            -- nothing is like nothing: of nil returns only the same workbook repeats an earlier one
            and (not submission.is_nil or earlier.workbook_key = submission.workbook_key)
    ) as repeats_earlier,
    -- by a newer run, or by a person who withdrew or restored it
    coalesce(
        current.published_at > submission.submitted_at
            and (current.run_id is null or current.run_id > submission.run_id),
        false
    ) as overtaken,
    -- on an edition that is no longer taken: then nothing of it was read
    exists (
        select
        from warehouse.finding as finding
        where finding.submission_key = submission.submission_key
            and finding.rule_code = form.form_code || :edition_withdrawn
    ) as is_refused
from warehouse.submission as submission
inner join warehouse.dim_form as form on form.form_key = submission.form_key
left join warehouse.return as return on return.return_key = submission.return_key
left join warehouse.dim_county as county on county.county_key = return.county_key
left join warehouse.submission as current on current.return_key = submission.return_key and current.is_current
where submission.submission_key = :submission_key and submission.state = 'staged'
