-- a value stated for last year that is not what was published for that year
-- with: item (item), of (item), tolerance_percent (number)
-- one unit: item, of
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form_code and submission.county_code = :county_code and submission.year = :year - 1)
-- fix zh: 填写上年已公布的数值；上年数值有误的，先报送上年的更正表
-- fix en: write what was published for last year; where that was wrong, send in a corrected return of that year first
with last_reported as (
    select concat_ws(chr(31), {form_key}) as row_key, staged.{of}::numeric as value
    from {staging} as staged
    where staged.submission_key in (
            select submission.submission_key
            from warehouse.current_submission as submission
            where submission.form_code = :form_code
                and submission.county_code = :county_code
                and submission.year = :year - 1
        )
        and ({form_key}) is not null
),
reviewed as (
    select
        staged.table_no,
        staged.row_no,
        concat_ws(chr(31), {form_key}) as row_key,
        staged.{item}::numeric as value
    from {staging} as staged
    where staged.submission_key = :submission_key and ({form_key}) is not null
),
-- a full join is hashed or sorted, however few rows the server expects
compared as materialized (
    select reviewed.table_no, reviewed.row_no, reviewed.value, last_reported.value as published
    from reviewed
    full join last_reported on last_reported.row_key = reviewed.row_key
),
differing as (
    select
        compared.table_no,
        compared.row_no,
        warehouse.as_printed(compared.value, :submission_key, compared.table_no, :item) as found,
        warehouse.as_printed(compared.published, :submission_key, compared.table_no, :item) as published
    from compared
    where abs(compared.value - compared.published) * 100 > abs(compared.published) * :tolerance_percent
)
select
    differing.table_no,
    differing.row_no,
    :item as item,
    differing.found,
    differing.published || '（' || (:year - 1) || '年已公布的数值）' as expected_zh,
    differing.published || ' (as published for ' || (:year - 1) || ')' as expected_en
from differing
order by differing.table_no, differing.row_no
