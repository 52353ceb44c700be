-- the cells of energy
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select revisions.county_code, fact.submission_key, fact.table_no, fact.row_no, null::integer as column_no, 'energy_gwh' as fact_column,
  fact.energy_gwh::text as reported, fact.energy_gwh as numerator, null::numeric as denominator
from warehouse.fact_plant_year as fact
inner join revisions on revisions.submission_key = fact.submission_key
where fact.branch in (:branches)
