-- the cells that the transformed enterprises are counted from: yes counts 1, every cell counts 1 below the line; both 0
-- where another county's counts
-- grain: one row per enterprise of the industries and county that reports it
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
),
-- worked out once, whatever the planner knows of the rows there are
elsewhere as materialized (
    select submission_key, table_no, row_no
    from warehouse.enterprises_counted_elsewhere(cast(:as_of as timestamptz), :year)
)
select
    revisions.county_code,
    enterprise.submission_key,
    enterprise.table_no,
    enterprise.row_no,
    null::integer as column_no,
    'is_transformed' as fact_column,
    case when enterprise.is_transformed then '是' else '否' end as reported,
    (enterprise.is_transformed and elsewhere.row_no is null)::integer::numeric as numerator,
    (elsewhere.row_no is null)::integer::numeric as denominator
from warehouse.fact_enterprise_year as enterprise
inner join revisions on revisions.submission_key = enterprise.submission_key
left join elsewhere
    on elsewhere.submission_key = enterprise.submission_key
    and elsewhere.table_no = enterprise.table_no
    and elsewhere.row_no = enterprise.row_no
inner join warehouse.dim_industry as industry on industry.industry_key = enterprise.industry_key
where industry.industry_code in (:industries)
