-- the cells that facilities are counted from: the state of each, which counts 1; 0 where another county's counts
-- grain: one row per facility of the states and county that reports it
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
),
-- worked out once, whatever the planner knows of the rows there are
elsewhere as materialized (
    select submission_key, table_no, row_no
    from warehouse.facilities_counted_elsewhere(cast(:as_of as timestamptz), :year)
)
select
    revisions.county_code,
    facility.submission_key,
    facility.table_no,
    facility.row_no,
    null::integer as column_no,
    'status_code' as fact_column,
    warehouse.code_name_read(
        facility.submission_key, 'facility_statuses', facility.status_code,
        coalesce(status.name_zh, facility.status_code)
    ) as reported,
    (elsewhere.row_no is null)::integer::numeric as numerator,
    null::numeric as denominator
from warehouse.fact_facility_year as facility
inner join revisions on revisions.submission_key = facility.submission_key
left join elsewhere
    on elsewhere.submission_key = facility.submission_key
    and elsewhere.table_no = facility.table_no
    and elsewhere.row_no = facility.row_no
left join warehouse.dim_code as status
    on status.code_list = 'facility_statuses' and status.code = facility.status_code
where
    facility.facility_type_code in (:types)
    and facility.status_code in (:statuses)
