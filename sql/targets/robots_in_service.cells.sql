-- the cells that the robots in service are added up from: one an enterprise; 0 where another county's counts
-- grain: one row per enterprise and county that reports it
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
    'robots_in_service' as fact_column,
    enterprise.robots_in_service::text as reported,
    case when elsewhere.row_no is null then enterprise.robots_in_service else 0 end::numeric as numerator,
    null::numeric as denominator
from warehouse.fact_enterprise_year as enterprise
inner join revisions on revisions.submission_key = enterprise.submission_key
left join elsewhere
    on elsewhere.submission_key = enterprise.submission_key
    and elsewhere.table_no = enterprise.table_no
    and elsewhere.row_no = enterprise.row_no
