-- a stock smaller than the last published year's, in a row that does not say why
-- with: item (item), unless (item, optional)
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form_code and submission.county_code = :county_code and submission.year < :year)
-- fix zh: 核对数值；确有减少的，说明原因
-- fix en: compare the value; where there are fewer indeed, say why
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
    select concat_ws(chr(31), {form_key}) as row_key, staged.{item}::numeric as value
    from {staging} as staged
    where staged.submission_key = (select last_return.submission_key from last_return)
        and ({form_key}) is not null
),
reviewed as (
    select
        staged.table_no,
        staged.row_no,
        concat_ws(chr(31), {form_key}) as row_key,
        staged.{item}::numeric as value
    from {staging} as staged
    where staged.submission_key = :submission_key
        and ({form_key}) is not null
        [[ and (staged.{unless} is null or btrim(staged.{unless}::text) = '') ]]
),
fewer as (
    select
        reviewed.table_no,
        reviewed.row_no,
        warehouse.as_printed(reviewed.value, :submission_key, reviewed.table_no, :item) as found,
        warehouse.as_printed(last_reported.value, :submission_key, reviewed.table_no, :item) as last_value
    from reviewed
    inner join last_reported on last_reported.row_key = reviewed.row_key
    where reviewed.value < last_reported.value
)
select
    fewer.table_no,
    fewer.row_no,
    :item as item,
    fewer.found,
    '不少于' || last_return.year || '年的' || fewer.last_value
        [[ || '，或在“' || (select named.name_zh from warehouse.dim_item as named where named.form_code = :form_code and named.item = :unless) || '”中说明' ]]
        as expected_zh,
    'at least ' || last_return.year || '''s ' || fewer.last_value
        [[ || ', or a word in "' || (select named.name_en from warehouse.dim_item as named where named.form_code = :form_code and named.item = :unless) || '"' ]]
        as expected_en
from fewer
cross join last_return
order by fewer.table_no, fewer.row_no
