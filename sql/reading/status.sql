-- who has reported what: every respondent of a form's register against every form, with its newest state
-- grain: one row per year, respondent and form
-- input: :year, :form_codes and :county_codes (pairs: which respondent is expected of which form)
with expected as (
    select pair.form_code, pair.county_code
    from unnest(:form_codes::text[], :county_codes::text[]) as pair (form_code, county_code)
),
newest as (
    select distinct on (submission.return_key)
        submission.return_key,
        submission.submission_key,
        submission.state
    from warehouse.submission as submission
    where submission.return_key is not null
    order by submission.return_key, submission.submission_key desc
)
select
    expected.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    expected.form_code,
    case
        when current.kind = 'withdrawal' then 'withdrawn'
        when current.submission_key is not null then 'published'
        when newest.submission_key is not null then 'rejected'
        else 'not-received'
    end as state,
    current.revision,
    coalesce(current.is_nil, false) as is_nil,
    (
        select count(*)
        from warehouse.finding as finding
        where finding.submission_key = coalesce(current.submission_key, newest.submission_key)
            and finding.severity = 'error'
    ) as errors,
    (
        select count(*)
        from warehouse.finding as finding
        where finding.submission_key = coalesce(current.submission_key, newest.submission_key)
            and finding.severity = 'query'
    ) as queries
from expected
inner join lateral (
    select dim_county.*
    from warehouse.dim_county
    where dim_county.county_code = expected.county_code
    order by :year::integer between dim_county.valid_from and dim_county.valid_to desc, dim_county.valid_from desc
    limit 1
) as county on true
inner join warehouse.dim_form as form on form.form_code = expected.form_code
left join warehouse.return as return
    on return.form_key = form.form_key and return.year = :year::integer
    and return.county_key in (
        select same.county_key from warehouse.dim_county as same where same.county_code = expected.county_code
    )
left join newest on newest.return_key = return.return_key
left join warehouse.submission as current on current.return_key = return.return_key and current.is_current
order by county.county_code, form.publishing_order, form.form_code
