-- enterprises that completed the intelligent transformation, of all enterprises of the industries; one that two counties
-- report counts once
-- grain: one row per county and industry
-- fact: fact_enterprise_year
-- gives: percentage
-- each unit: counts once
-- unit: percent
-- with: industries (codes of industries)
select
    reported.county_code,
    industry.industry_code as part,
    count(*) filter (where enterprise.is_transformed and reported.is_counted)::numeric as numerator,
    count(*) filter (where reported.is_counted)::numeric as denominator,
    count(*) filter (where not reported.is_counted) as counted_elsewhere
from warehouse.enterprises_at(cast(:as_of as timestamptz), :year) as reported
inner join warehouse.fact_enterprise_year as enterprise
    on enterprise.submission_key = reported.submission_key
    and enterprise.table_no = reported.table_no
    and enterprise.row_no = reported.row_no
inner join warehouse.dim_industry as industry on industry.industry_key = enterprise.industry_key
where industry.industry_code in (:industries)
group by reported.county_code, industry.industry_code
