-- the cells that the transformed enterprises are counted from: yes counts 1, every cell counts 1 below the line; both 0
-- where another county's counts
-- grain: one row per enterprise of the industries and county that reports it
select
    reported.county_code,
    enterprise.submission_key,
    enterprise.table_no,
    enterprise.row_no,
    null::integer as column_no,
    'is_transformed' as fact_column,
    case when enterprise.is_transformed then '是' else '否' end as reported,
    (enterprise.is_transformed and reported.is_counted)::integer::numeric as numerator,
    reported.is_counted::integer::numeric as denominator
from warehouse.enterprises_at(cast(:as_of as timestamptz), :year) as reported
inner join warehouse.fact_enterprise_year as enterprise
    on enterprise.submission_key = reported.submission_key
    and enterprise.table_no = reported.table_no
    and enterprise.row_no = reported.row_no
inner join warehouse.dim_industry as industry on industry.industry_key = enterprise.industry_key
where industry.industry_code in (:industries)
