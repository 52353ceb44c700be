-- industrial robots in service at the year's end
-- grain: one row per county and industry
-- fact: fact_enterprise_year
-- gives: amount
-- each return: adds
-- unit: sets
-- with: nothing
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select
    revisions.county_code,
    industry.industry_code as part,
    sum(enterprise.robots_in_service)::numeric as numerator,
    null::numeric as denominator
from warehouse.fact_enterprise_year as enterprise
inner join revisions on revisions.submission_key = enterprise.submission_key
inner join warehouse.dim_industry as industry on industry.industry_key = enterprise.industry_key
group by revisions.county_code, industry.industry_code
