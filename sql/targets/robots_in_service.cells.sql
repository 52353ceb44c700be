-- the cells that the robots in service are added up from: one an enterprise; 0 where another county's counts
-- grain: one row per enterprise and county that reports it
select
    reported.county_code,
    enterprise.submission_key,
    enterprise.table_no,
    enterprise.row_no,
    null::integer as column_no,
    'robots_in_service' as fact_column,
    enterprise.robots_in_service::text as reported,
    case when reported.is_counted then enterprise.robots_in_service else 0 end::numeric as numerator,
    null::numeric as denominator
from warehouse.enterprises_at(cast(:as_of as timestamptz), :year) as reported
inner join warehouse.fact_enterprise_year as enterprise
    on enterprise.submission_key = reported.submission_key
    and enterprise.table_no = reported.table_no
    and enterprise.row_no = reported.row_no
