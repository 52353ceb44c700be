-- who has reported what: every respondent of a form's register against every form, as it stood at a moment
-- grain: one row per respondent and form
-- input: :year, :as_of, :form_codes and :county_codes (pairs: which respondent is expected of which form)
with expected as (
    select pair.form_code, pair.county_code
    from unnest(:form_codes::text[], :county_codes::text[]) as pair (form_code, county_code)
)
select
    expected.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    expected.form_code,
    coalesce(
        stood.state,
        case when deadline.late_from <= cast(:as_of as timestamptz) then 'late' else 'not-received' end
    ) as state,
    stood.revision,
    stood.submission_key,
    coalesce(stood.is_nil, false) as is_nil,
    coalesce(stood.errors, 0) as errors,
    coalesce(stood.queries, 0) as queries,
    coalesce(stood.unexplained_queries, 0) as unexplained_queries,
    coalesce(stood.is_received_late, false) as is_received_late,
    deadline.last_day,
    coalesce(deadline.late_from <= cast(:as_of as timestamptz), false)
        and coalesce(stood.state in ('rejected', 'withdrawn'), true) as is_overdue,
    stood.approved_by,
    stood.approved_at
from expected
inner join lateral (
    select dim_county.*
    from warehouse.dim_county
    where dim_county.county_code = expected.county_code
    order by :year::integer between dim_county.valid_from and dim_county.valid_to desc, dim_county.valid_from desc
    limit 1
) as county on true
inner join warehouse.dim_form as form on form.form_code = expected.form_code
left join warehouse.return_deadline as deadline
    on deadline.form_code = expected.form_code and deadline.year = :year::integer
left join warehouse.return_states(:year::integer, cast(:as_of as timestamptz)) as stood
    on stood.form_code = expected.form_code and stood.county_code = expected.county_code
order by county.county_code, form.publishing_order, form.form_code
