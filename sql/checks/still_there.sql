-- a row of the last published year, in a given state where one is given, that is missing this year
-- with: key (items), item (item, optional), was (text, optional)
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form_code and submission.county_code = :county_code and submission.year < :year)
-- fix zh: 补填该行；确已不再存在的，说明原因
-- fix en: add the row; where it is there no more, say why
with last_return as (
    select submission.submission_key, submission.year
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year < :year
    order by submission.year desc
    limit 1
),
last_reported as (
    select
        concat_ws(chr(31), {key}) as row_key,
        concat_ws(' / ', {key}) as row_name,
        warehouse.row_subject(variadic array[{key}]::text[]) as subject,
        [[ staged.{item}::text ]] [[no item: null::text ]] as state
    from {staging} as staged
    where staged.submission_key = (select last_return.submission_key from last_return)
        [[ and staged.{item}::text = :was ]]
),
reviewed as (
    select concat_ws(chr(31), {key}) as row_key
    from {staging} as staged
    where staged.submission_key = :submission_key
)
select
    null::integer as table_no,
    null::integer as row_no,
    split_part(:key, ',', 1) as item,
    '' as found,
    '“' || last_reported.row_name || '”一行（' || last_return.year || '年'
        [[ || '“' || (select named.name_zh from warehouse.dim_item as named where named.form_code = :form_code and named.item = :item)
        || '”为' || coalesce(code.name_zh, last_reported.state) ]]
        [[no item: || '已填报' ]]
        || '）' as expected_zh,
    'a row for "' || last_reported.row_name || '" ('
        [[ || '"' || (select named.name_en from warehouse.dim_item as named where named.form_code = :form_code and named.item = :item)
        || '" was "' || coalesce(code.name_en, last_reported.state) || '" in ' ]]
        [[no item: || 'as in ' ]]
        || last_return.year || ')' as expected_en,
    last_reported.subject
from last_reported
cross join last_return
left join lateral (
    select dim_code.name_zh, dim_code.name_en
    from warehouse.dim_code
    where dim_code.code = last_reported.state
    order by dim_code.code_list
    limit 1
) as code on true
where not exists (select from reviewed where reviewed.row_key = last_reported.row_key)
order by last_reported.row_key
