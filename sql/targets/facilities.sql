-- digital workshops and smart factories that have one of the states at the year's end; one that two counties report
-- counts once
-- grain: one row per county and type of facility
-- fact: fact_facility_year
-- gives: amount
-- each return: adds
-- each unit: counts once
-- with: types (codes of facility_types), statuses (codes of facility_statuses)
select
    reported.county_code,
    facility.facility_type_code as part,
    count(*) filter (where reported.is_counted)::numeric as numerator,
    null::numeric as denominator,
    count(*) filter (where not reported.is_counted) as counted_elsewhere
from warehouse.facilities_at(cast(:as_of as timestamptz), :year) as reported
inner join warehouse.fact_facility_year as facility
    on facility.submission_key = reported.submission_key
    and facility.table_no = reported.table_no
    and facility.row_no = reported.row_no
where
    facility.facility_type_code in (:types)
    and facility.status_code in (:statuses)
group by reported.county_code, facility.facility_type_code
