-- industrial robots in service at the year's end; an enterprise that two counties report counts once
-- grain: one row per county and industry
-- fact: fact_enterprise_year
-- gives: amount
-- each return: adds
-- each unit: counts once
-- unit: sets
-- with: nothing
select
    reported.county_code,
    industry.industry_code as part,
    sum(case when reported.is_counted then enterprise.robots_in_service else 0 end)::numeric as numerator,
    null::numeric as denominator,
    count(*) filter (where not reported.is_counted) as counted_elsewhere
from warehouse.enterprises_at(cast(:as_of as timestamptz), :year) as reported
inner join warehouse.fact_enterprise_year as enterprise
    on enterprise.submission_key = reported.submission_key
    and enterprise.table_no = reported.table_no
    and enterprise.row_no = reported.row_no
inner join warehouse.dim_industry as industry on industry.industry_key = enterprise.industry_key
group by reported.county_code, industry.industry_code
