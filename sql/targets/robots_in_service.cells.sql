-- the cells that the robots in service are added up from: one an enterprise
-- grain: one row per enterprise
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
    'robots_in_service' as fact_column,
    enterprise.robots_in_service::text as reported,
    enterprise.robots_in_service::numeric as numerator,
    null::numeric as denominator
from warehouse.fact_enterprise_year as enterprise
inner join revisions on revisions.submission_key = enterprise.submission_key
