-- the tables that were found on a sheet of a workbook; of each return those of the submission that stands best: the
-- current revision, else a revision that was, else the newest attempt
-- grain: one row per table
-- input: :workbook_key, :sheet
with standing as (
    select distinct on (submission.form_key, submission.return_key) submission.*
    from warehouse.submission as submission
    where submission.workbook_key = :workbook_key
        and submission.state <> 'abandoned'
        and exists (
            select
            from warehouse.submission_table as found
            where found.submission_key = submission.submission_key
        )
    order by
        submission.form_key,
        submission.return_key,
        submission.is_current desc,
        (submission.revision is not null) desc,
        submission.submission_key desc
)
select
    standing.submission_key,
    submission_table.table_no,
    submission_table.header_first_row,
    submission_table.header_last_row,
    form.form_code,
    county.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    return.year,
    standing.state,
    standing.revision,
    standing.is_current,
    coalesce(standing.decided_at, standing.submitted_at) as decided_at,
    standing.submitted_by,
    -- what came after a revision that is not current
    later.kind as later_kind,
    later.revision as later_revision,
    later.published_at as later_at,
    later.submitted_by as later_by,
    -- what an unchanged submission says again
    repeated.revision as repeated_revision,
    repeating.file_name as repeated_workbook
from standing
inner join warehouse.submission_table as submission_table
    on submission_table.submission_key = standing.submission_key
inner join warehouse.dim_form as form on form.form_key = standing.form_key
left join warehouse.return as return on return.return_key = standing.return_key
left join warehouse.dim_county as county on county.county_key = return.county_key
left join lateral (
    select following.kind, following.revision, following.published_at, following.submitted_by
    from warehouse.submission as following
    where following.return_key = standing.return_key and following.revision > standing.revision
    order by following.revision
    limit 1
) as later on true
left join warehouse.submission as repeated
    on standing.state = 'unchanged'
    and repeated.submission_key = warehouse.repeated_submission(standing.submission_key)
left join warehouse.workbook as repeating on repeating.workbook_key = repeated.workbook_key
where submission_table.sheet = :sheet
order by submission_table.header_first_row desc, submission_table.table_no
