-- what a stored workbook's returns were decided as, each with the submission that a replay made of it and the moment
-- before which the other returns stood as it was decided: its publication, or for a rejected one the last publication of
-- its run that came before it in publishing order
-- grain: one row per return of the workbook, its newest decision
-- input: :workbook_key, :run_id (of the replay), :form_code, :county_code, :year (each null: all)
with decided as (
    select distinct on (submission.form_key, submission.return_key)
        submission.*,
        form.form_code,
        form.publishing_order,
        county.county_code,
        county.name_zh,
        county.name_en,
        return.year
    from warehouse.submission as submission
    inner join warehouse.dim_form as form on form.form_key = submission.form_key
    left join warehouse.return as return on return.return_key = submission.return_key
    left join warehouse.dim_county as county on county.county_key = return.county_key
    where submission.workbook_key = :workbook_key
        and submission.run_id <> :run_id
        and submission.kind = 'workbook'
        and submission.state in ('published', 'rejected')
    order by submission.form_key, submission.return_key, submission.submission_key desc
)
select
    decided.submission_key as before_key,
    decided.state as before_state,
    decided.form_code,
    decided.county_code,
    decided.name_zh as county_name_zh,
    decided.name_en as county_name_en,
    decided.year,
    replayed.submission_key as now_key,
    replayed.state as now_state,
    (:form_code::text is null or decided.form_code = :form_code)
    and (:county_code::text is null or decided.county_code = :county_code)
    and (:year::integer is null or decided.year = :year) as is_asked_for,
    coalesce(
        decided.published_at,
        (
            select max(earlier.published_at) + interval '1 microsecond'
            from warehouse.submission as earlier
            inner join warehouse.return as earlier_return on earlier_return.return_key = earlier.return_key
            inner join warehouse.dim_form as earlier_form on earlier_form.form_key = earlier.form_key
            where earlier.run_id = decided.run_id
                and (earlier_return.year, earlier_form.publishing_order, earlier_form.form_code, earlier.submission_key)
                    < (decided.year, decided.publishing_order, decided.form_code, decided.submission_key)
        ),
        decided.submitted_at
    ) as moment
from decided
left join warehouse.submission as replayed
    on replayed.run_id = :run_id
    and replayed.form_key = decided.form_key
    and replayed.return_key is not distinct from decided.return_key
order by decided.year nulls last, decided.publishing_order, decided.form_code, decided.return_key
