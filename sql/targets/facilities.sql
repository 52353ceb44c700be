-- digital workshops and smart factories that have one of the states at the year's end
-- grain: one row per county and type of facility
-- fact: fact_facility_year
-- gives: amount
-- each return: adds
-- with: types (codes of facility_types), statuses (codes of facility_statuses)
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select
    revisions.county_code,
    facility.facility_type_code as part,
    count(*)::numeric as numerator,
    null::numeric as denominator
from warehouse.fact_facility_year as facility
inner join revisions on revisions.submission_key = facility.submission_key
where
    facility.facility_type_code in (:types)
    and facility.status_code in (:statuses)
group by revisions.county_code, facility.facility_type_code
