-- the cells that facilities are counted from: the state of each, which counts 1; 0 where another county's counts
-- grain: one row per facility of the states and county that reports it
select
    reported.county_code,
    facility.submission_key,
    facility.table_no,
    facility.row_no,
    null::integer as column_no,
    'status_code' as fact_column,
    coalesce(status.name_zh, facility.status_code) as reported,
    reported.is_counted::integer::numeric as numerator,
    null::numeric as denominator
from warehouse.facilities_at(cast(:as_of as timestamptz), :year) as reported
inner join warehouse.fact_facility_year as facility
    on facility.submission_key = reported.submission_key
    and facility.table_no = reported.table_no
    and facility.row_no = reported.row_no
left join warehouse.dim_code as status
    on status.code_list = 'facility_statuses' and status.code = facility.status_code
where
    facility.facility_type_code in (:types)
    and facility.status_code in (:statuses)
