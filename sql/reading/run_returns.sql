-- the submissions of a run and what became of them
-- grain: one row per submission
-- input: :run_id
select
    submission.submission_key,
    submission.arrival_no,
    form.form_code,
    coalesce(county.county_code, said.county_code) as county_code,
    coalesce(county.name_zh, said.name_zh) as county_name_zh,
    coalesce(county.name_en, said.name_en) as county_name_en,
    coalesce(return.year, submission.said_year) as year,
    submission.state,
    submission.is_nil,
    coalesce(submission.revision, current.revision) as revision,
    earlier.submission_key as earlier_key,
    submission.rows_read,
    submission.rows_loaded,
    submission.rows_set_aside,
    submission.rows_with_errors
from warehouse.submission as submission
inner join warehouse.dim_form as form on form.form_key = submission.form_key
left join warehouse.return as return on return.return_key = submission.return_key
left join warehouse.dim_county as county on county.county_key = return.county_key
left join lateral (
    select dim_county.county_code, dim_county.name_zh, dim_county.name_en
    from warehouse.dim_county
    where dim_county.county_code = submission.said_county
    order by dim_county.valid_from desc
    limit 1
) as said on true
left join warehouse.submission as current
    on current.return_key = submission.return_key and current.is_current and submission.state = 'unchanged'
left join warehouse.submission as earlier
    on earlier.return_key = submission.return_key and earlier.revision = submission.revision - 1
where submission.run_id = :run_id
order by submission.arrival_no, form.publishing_order, form.form_code, submission.submission_key
