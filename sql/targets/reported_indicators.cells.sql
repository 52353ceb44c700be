-- the cells that reported indicators are added up from
-- grain: one row per area and indicator
with revisions as (
    select submission_key
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select
    area.area_code as county_code,
    observation.submission_key,
    observation.table_no,
    observation.row_no,
    observation.column_no,
    null::text as fact_column,
    coalesce(observation.value::text, '') as reported,
    case
        when observation.missing_kind in ('none', 'less_than_half_unit') then 0
        else observation.value
    end as numerator,
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
