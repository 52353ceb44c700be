-- what counties wrote below the tables of the returns that a run was made of
-- grain: one row per note, those of most returns first; the same words are the same note, however they are numbered
-- input: :summary_run_key
with written as (
    select
        summary_return.county_code,
        summary_return.ordinal,
        summary_return.form_code,
        btrim(
            regexp_replace(
                set_aside_row.label, '^\s*((注|附注|备注|说明|notes?)\s*[:：])?\s*(\d{1,2}\s*[.、．)）])?\s*', '', 'i'
            )
        ) as text
    from warehouse.summary_return as summary_return
    inner join warehouse.summary_run as summary_run on summary_run.summary_run_key = summary_return.summary_run_key
    inner join warehouse.dim_form as form on form.form_code = summary_return.form_code
    inner join warehouse.dim_county as county on county.county_code = summary_return.county_code
    inner join warehouse.return as return
        on return.form_key = form.form_key and return.county_key = county.county_key and return.year = summary_run.year
    inner join warehouse.submission as submission
        on submission.return_key = return.return_key and submission.revision = summary_return.revision
    inner join warehouse.set_aside_row as set_aside_row
        on set_aside_row.submission_key = submission.submission_key and set_aside_row.kind = 'note'
    where summary_return.summary_run_key = :summary_run_key
)
select
    text,
    count(distinct (county_code, form_code)) as returns,
    array_agg(distinct form_code order by form_code) as form_codes,
    array_agg(distinct county_code order by county_code) as county_codes
from written
where text <> ''
group by text
order by count(distinct (county_code, form_code)) desc, min(ordinal), text
