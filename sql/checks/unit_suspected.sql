-- values that look like another unit: about 10 000 times, or very nearly 10 times, last year's or its peers', or that part of them
-- with: items (items), key (items, optional)
-- on: list
-- fix zh: 核对计量单位；数值无误的，不必修改
-- fix en: compare the unit; where the value is right, leave it
-- Numbers are compared in binary, at 15 digits as Excel holds them, and columns by number: half a million rows stay in memory.
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
    select concat_ws(chr(31), [[ {key} ]] [[no key: null ]]) as row_key, min(array[{items}]::double precision[]) as stated
    from {staging} as staged
    where staged.submission_key = (select last_return.submission_key from last_return)
        [[ and ({key}) is not null ]]
        [[no key: and false ]]
    group by 1
),
reviewed as (
    select
        staged.table_no,
        staged.row_no,
        concat_ws(chr(31), [[ {key} ]] [[no key: null ]]) as row_key,
        array[{items}]::double precision[] as stated
    from {staging} as staged
    where staged.submission_key = :submission_key
),
beside_last_year as materialized (
    select
        reviewed.table_no,
        reviewed.row_no,
        asked.item_no,
        asked.value,
        nullif(greatest(asked.last_value, 0), 0) as last_value,
        asked.value / nullif(greatest(asked.last_value, 0), 0) as ratio
    from reviewed
    left join last_reported on last_reported.row_key = reviewed.row_key
    cross join lateral unnest(reviewed.stated, last_reported.stated) with ordinality as asked (value, last_value, item_no)
    where asked.value > 0
),
paired as not materialized (
    select beside_last_year.*, beside_last_year.item_no as peers
    from beside_last_year
),
{> checks/parts/unit_suspicion.sql}
