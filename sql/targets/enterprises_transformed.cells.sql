-- the cells that the transformed enterprises are counted from: yes counts 1, every cell counts 1 below the line
-- grain: one row per enterprise of the industries
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select
    revisions.county_code,
    enterprise.submission_key,
    enterprise.table_no,
    enterprise.row_no,
    null::integer as column_no,
    'is_transformed' as fact_column,
    case when enterprise.is_transformed then '是' else '否' end as reported,
    enterprise.is_transformed::integer::numeric as numerator,
    1::numeric as denominator
from warehouse.fact_enterprise_year as enterprise
inner join revisions on revisions.submission_key = enterprise.submission_key
inner join warehouse.dim_industry as industry on industry.industry_key = enterprise.industry_key
where industry.industry_code in (:industries)
