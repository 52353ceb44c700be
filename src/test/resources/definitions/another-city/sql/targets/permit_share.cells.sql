-- the cells of permits
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select revisions.county_code, fact.submission_key, fact.table_no, fact.row_no, null::integer as column_no, 'has_permit' as fact_column,
  case when fact.has_permit then '是' else '否' end as reported, fact.has_permit::integer::numeric as numerator, 1::numeric as denominator
from warehouse.fact_plant_year as fact
inner join revisions on revisions.submission_key = fact.submission_key
