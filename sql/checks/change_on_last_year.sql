-- a value far above or below the last published year's, in a row that does not say why
-- with: item (item), more_than_percent (number), unless (item, optional)
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form_code and submission.county_code = :county_code and submission.year < :year)
-- fix zh: 核对数值与计量单位；确有变动的，说明原因
-- fix en: compare value and unit; where the change is real, say why
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
        and staged.{item} is not null
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
changed as (
    select
        reviewed.table_no,
        reviewed.row_no,
        warehouse.as_printed(reviewed.value, :submission_key, reviewed.table_no, :item) as found,
        warehouse.as_printed(last_reported.value, :submission_key, reviewed.table_no, :item) as last_value
    from reviewed
    inner join last_reported on last_reported.row_key = reviewed.row_key
    where abs(reviewed.value - last_reported.value) * 100 > abs(last_reported.value) * :more_than_percent
)
select
    changed.table_no,
    changed.row_no,
    :item as item,
    changed.found,
    '与' || last_return.year || '年的' || changed.last_value || '相差不超过' || trim_scale(:more_than_percent) || '%'
        [[ || '，或在“' || (select named.name_zh from warehouse.dim_item as named where named.form_code = :form_code and named.item = :unless) || '”中说明' ]]
        as expected_zh,
    'within ' || trim_scale(:more_than_percent) || ' % of ' || last_return.year || '''s ' || changed.last_value
        [[ || ', or a word in "' || (select named.name_en from warehouse.dim_item as named where named.form_code = :form_code and named.item = :unless) || '"' ]]
        as expected_en
from changed
cross join last_return
order by changed.table_no, changed.row_no
