-- a value that another county's published return of the year has too, such as an enterprise reported twice
-- with: item (item)
-- on: list
-- fix zh: 与对方核对由哪一方填报，另一方删除；确属两地的，在备注中说明
-- fix en: settle with the other county which of you reports it; where both are right, say so in the remarks
with elsewhere as (
    select
        staged.{item} as found,
        string_agg(distinct county.name_zh, '、' order by county.name_zh) as counties_zh,
        string_agg(distinct county.name_en, ', ' order by county.name_en) as counties_en
    from warehouse.current_submission as submission
    inner join warehouse.dim_county as county on county.county_key = submission.county_key
    inner join {staging} as staged on staged.submission_key = submission.submission_key
    where submission.form_code = :form_code
        and submission.year = :year
        and submission.county_code <> :county_code
        and staged.{item} is not null
    group by staged.{item}
)
select
    staged.table_no,
    staged.row_no,
    :item as item,
    staged.{item}::text as found,
    '只由一地填报（' || elsewhere.counties_zh || '也已填报）' as expected_zh,
    'a report by one county only (' || elsewhere.counties_en || ' has it too)' as expected_en
from {staging} as staged
inner join elsewhere on elsewhere.found = staged.{item}
where staged.submission_key = :submission_key
order by staged.table_no, staged.row_no
