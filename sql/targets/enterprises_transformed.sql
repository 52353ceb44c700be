-- enterprises that completed the intelligent transformation, of all enterprises of the industries
-- grain: one row per county and industry
-- fact: fact_enterprise_year
-- gives: percentage
-- unit: percent
-- with: industries (codes of industries)
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select
    revisions.county_code,
    industry.industry_code as part,
    count(*) filter (where enterprise.is_transformed)::numeric as numerator,
    count(*)::numeric as denominator
from warehouse.fact_enterprise_year as enterprise
inner join revisions on revisions.submission_key = enterprise.submission_key
inner join warehouse.dim_industry as industry on industry.industry_key = enterprise.industry_key
where industry.industry_code in (:industries)
group by revisions.county_code, industry.industry_code
