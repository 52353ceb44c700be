-- an item on which the counties that report the same thing do not agree; the later return is told
-- with: key (items), item (item)
-- on: list
-- fix zh: 与对方核对后，由有误的一方改正
-- fix en: settle it with the other county; whoever is wrong corrects it
with reviewed as (
    select
        staged.table_no,
        staged.row_no,
        concat_ws(chr(31), {key}) as row_key,
        staged.{item}::text as value
    from {staging} as staged
    where staged.submission_key = :submission_key
        and ({key}) is not null
        and staged.{item} is not null
),
others as materialized (
    select submission.submission_key, submission.county_key
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.year = :year
        and submission.county_code <> :county_code
),
elsewhere as (
    select concat_ws(chr(31), {key}) as row_key, staged.{item}::text as value, others.county_key
    from others
    inner join {staging} as staged on staged.submission_key = others.submission_key
    where ({key}) is not null
        and staged.{item} is not null
),
other_values as (
    select
        reviewed.table_no,
        reviewed.row_no,
        reviewed.value as found,
        elsewhere.value,
        string_agg(distinct county.name_zh, '、' order by county.name_zh) as counties_zh,
        string_agg(distinct county.name_en, ', ' order by county.name_en) as counties_en
    from reviewed
    inner join elsewhere on elsewhere.row_key = reviewed.row_key and elsewhere.value <> reviewed.value
    inner join warehouse.dim_county as county on county.county_key = elsewhere.county_key
    group by reviewed.table_no, reviewed.row_no, reviewed.value, elsewhere.value
),
code_name as (
    select dim_level.level_code as code, dim_level.name_zh, dim_level.name_en from warehouse.dim_level
    union all
    select dim_industry.industry_code, dim_industry.name_zh, dim_industry.name_en from warehouse.dim_industry
    union all
    select dim_chain.chain_code, dim_chain.name_zh, dim_chain.name_en from warehouse.dim_chain
    union all
    select dim_code.code, dim_code.name_zh, dim_code.name_en from warehouse.dim_code
),
named as (
    select distinct on (code_name.code) code_name.code, code_name.name_zh, code_name.name_en
    from code_name
    order by code_name.code, code_name.name_zh
)
select
    other_values.table_no,
    other_values.row_no,
    :item as item,
    other_values.found,
    string_agg(
        '“' || coalesce(named.name_zh, other_values.value) || '”（' || other_values.counties_zh || '所报）',
        '或' order by other_values.value
    ) as expected_zh,
    string_agg(
        '"' || coalesce(named.name_en, other_values.value) || '" (as ' || other_values.counties_en || ' reported)',
        ' or ' order by other_values.value
    ) as expected_en
from other_values
left join named on named.code = other_values.value
group by other_values.table_no, other_values.row_no, other_values.found
order by other_values.table_no, other_values.row_no
