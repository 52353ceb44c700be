-- a value that another county's published return of the year has too, such as an enterprise reported twice
-- with: item (item), of (items, optional)
-- on: list
-- fix zh: 与对方核对由哪一方填报，另一方删除；确属两地的，在备注中说明
-- fix en: settle with the other county which of you reports it; where both are right, say so in the remarks
with reviewed as (
    select staged.table_no, staged.row_no, staged.{item} as found, concat_ws(chr(31), [[ {of} ]] [[no of: null ]]) as owner
    from {staging} as staged
    where staged.submission_key = :submission_key and staged.{item} is not null
),
others as materialized (
    select submission.submission_key, submission.county_key
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.year = :year
        and submission.county_code <> :county_code
),
-- the values of all other counties pass by once; only those that this return has too are kept
elsewhere as (
    select distinct staged.{item} as found, concat_ws(chr(31), [[ {of} ]] [[no of: null ]]) as owner, others.county_key
    from others
    inner join {staging} as staged on staged.submission_key = others.submission_key
    where staged.{item} in (select reviewed.found from reviewed)
),
named as (
    select
        elsewhere.found,
        elsewhere.owner,
        string_agg(distinct county.name_zh, '、' order by county.name_zh) as counties_zh,
        string_agg(distinct county.name_en, ', ' order by county.name_en) as counties_en
    from elsewhere
    inner join warehouse.dim_county as county on county.county_key = elsewhere.county_key
    group by elsewhere.found, elsewhere.owner
)
select
    reviewed.table_no,
    reviewed.row_no,
    :item as item,
    reviewed.found::text as found,
    '只由一地填报（' || named.counties_zh || '也已填报）' as expected_zh,
    'a report by one county only (also reported by ' || named.counties_en || ')' as expected_en
from reviewed
inner join named on named.found = reviewed.found and named.owner = reviewed.owner
order by reviewed.table_no, reviewed.row_no
