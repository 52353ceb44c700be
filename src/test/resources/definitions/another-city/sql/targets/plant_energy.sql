-- energy of the plants
-- grain: one row per county and branch
-- fact: fact_plant_year
-- gives: amount
-- unit: gwh
-- with: branches (codes of branches)
-- each return: adds
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select revisions.county_code, fact.branch as part, sum(fact.energy_gwh) as numerator, null::numeric as denominator
from warehouse.fact_plant_year as fact
inner join revisions on revisions.submission_key = fact.submission_key
where fact.branch in (:branches)
group by revisions.county_code, fact.branch
