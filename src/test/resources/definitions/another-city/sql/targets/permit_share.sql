-- plants with a permit
-- grain: one row per county and branch
-- fact: fact_plant_year
-- gives: percentage
-- with: nothing
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select revisions.county_code, fact.branch as part, count(*) filter (where fact.has_permit)::numeric as numerator, count(*)::numeric as denominator
from warehouse.fact_plant_year as fact
inner join revisions on revisions.submission_key = fact.submission_key
group by revisions.county_code, fact.branch
