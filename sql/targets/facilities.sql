-- digital workshops and smart factories that have one of the states at the year's end; one that two counties report
-- counts once
-- grain: one row per county and type of facility
-- fact: fact_facility_year
-- gives: amount
-- each return: adds
-- each unit: counts once
-- with: types (codes of facility_types), statuses (codes of facility_statuses)
with revisions as materialized (
    -- worked out once, whatever the planner knows of the rows there are
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
),
elsewhere as materialized (
    select submission_key, table_no, row_no
    from warehouse.facilities_counted_elsewhere(cast(:as_of as timestamptz), :year)
),
for_now as materialized (
    select submission_key, table_no, row_no
    from warehouse.facilities_counted_for_now(cast(:as_of as timestamptz), :year)
)
select
    revisions.county_code,
    facility.facility_type_code as part,
    count(*) filter (where elsewhere.row_no is null)::numeric as numerator,
    null::numeric as denominator,
    count(elsewhere.row_no) as counted_elsewhere,
    count(for_now.row_no) as counted_for_now,
    count(for_now.row_no) filter (where elsewhere.row_no is null)::numeric as numerator_for_now
from warehouse.fact_facility_year as facility
inner join revisions on revisions.submission_key = facility.submission_key
left join elsewhere
    on elsewhere.submission_key = facility.submission_key
    and elsewhere.table_no = facility.table_no
    and elsewhere.row_no = facility.row_no
left join for_now
    on for_now.submission_key = facility.submission_key
    and for_now.table_no = facility.table_no
    and for_now.row_no = facility.row_no
where
    facility.facility_type_code in (:types)
    and facility.status_code in (:statuses)
group by revisions.county_code, facility.facility_type_code
