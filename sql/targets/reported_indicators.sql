-- the sum of indicators that table forms report, over whole areas; a dash and an ellipsis are 0, a blank is nothing
-- grain: one row per area and indicator
-- fact: fact_observation
-- gives: amount
-- each return: adds
-- with: indicators (indicators)
with revisions as (
    select submission_key
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select
    area.area_code as county_code,
    indicator.indicator_code as part,
    sum(
        case
            when observation.missing_kind in ('none', 'less_than_half_unit') then 0
            else observation.value
        end
    ) as numerator,
    null::numeric as denominator
from warehouse.fact_observation as observation
inner join revisions on revisions.submission_key = observation.submission_key
inner join warehouse.dim_indicator as indicator on indicator.indicator_key = observation.indicator_key
inner join warehouse.dim_area as area on area.area_key = observation.area_key
inner join warehouse.dim_breakdown as breakdown on breakdown.breakdown_key = observation.breakdown_key
where
    indicator.indicator_code in (:indicators)
    and observation.year = :year
    and not observation.is_comparative
    and breakdown.breakdown_code = ''
group by area.area_code, indicator.indicator_code
