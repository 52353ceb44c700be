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
item as (
    select item_no from generate_series(1, cardinality(string_to_array(:items, ','))) as item_no
),
compared as materialized (
    select reviewed.table_no, reviewed.row_no, reviewed.stated, last_reported.stated as last_stated
    from reviewed
    left join last_reported on last_reported.row_key = reviewed.row_key
),
-- read off the arrays each time it is asked: writing every value of half a million rows down takes longer
paired as not materialized (
    select
        beside.table_no,
        beside.row_no,
        item.item_no,
        item.item_no as peers,
        beside.value,
        beside.last_value,
        beside.value / beside.last_value as ratio
    from item
    cross join lateral (
        select
            compared.table_no,
            compared.row_no,
            compared.stated[item.item_no] as value,
            case when compared.last_stated[item.item_no] > 0 then compared.last_stated[item.item_no] end as last_value
        from compared
        where compared.stated[item.item_no] > 0
    ) as beside
),
peer_group as (
    select item.item_no as peers from item
),
{> checks/parts/unit_suspicion.sql}
