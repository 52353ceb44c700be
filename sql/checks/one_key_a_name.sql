-- a name that stands under another key as well: in an earlier row, or in the last published year, whose key is gone
-- with: name (item), key (item)
-- on: list
-- fix zh: 核对是否误填；确为同名的不同单位，或代码已变更的，说明原因
-- fix en: see whether one of them is mistaken; where two units bear one name, or the code has changed, say so
with reviewed as (
    select staged.table_no, staged.row_no, staged.{name} as name, staged.{key} as key
    from {staging} as staged
    where staged.submission_key = :submission_key and ({name}, {key}) is not null
),
in_order as (
    select
        reviewed.*,
        first_value(reviewed.key) over same_name as first_key,
        first_value(reviewed.table_no) over same_name as first_table_no,
        first_value(reviewed.row_no) over same_name as first_row_no
    from reviewed
    window same_name as (partition by reviewed.name order by reviewed.table_no, reviewed.row_no)
),
last_return as (
    select submission.submission_key, submission.year
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year < :year
    order by submission.year desc
    limit 1
),
gone as (
    select staged.{name} as name, min(staged.{key}) as key
    from {staging} as staged
    where staged.submission_key = (select last_return.submission_key from last_return)
        and ({name}, {key}) is not null
        and not exists (select from reviewed where reviewed.key = staged.{key})
    group by staged.{name}
)
select
    in_order.table_no,
    in_order.row_no,
    :key as item,
    in_order.key::text as found,
    '“' || in_order.name || '”只有一个代码（工作表“' || first_table.sheet || '”第' || in_order.first_row_no || '行为' || in_order.first_key || '）' as expected_zh,
    'one code for "' || in_order.name || '" (row ' || in_order.first_row_no || ' of sheet "' || first_table.sheet || '" has ' || in_order.first_key || ')' as expected_en
from in_order
inner join warehouse.submission_table as first_table
    on first_table.submission_key = :submission_key and first_table.table_no = in_order.first_table_no
where in_order.key <> in_order.first_key
union all
select
    in_order.table_no,
    in_order.row_no,
    :key,
    in_order.key::text,
    '“' || in_order.name || '”的代码与' || last_return.year || '年一致（' || gone.key || '）',
    'the code of "' || in_order.name || '" in ' || last_return.year || ' (' || gone.key || ')'
from (
    select distinct on (reviewed.name) reviewed.*
    from reviewed
    order by reviewed.name, reviewed.table_no, reviewed.row_no
) as in_order
inner join gone on gone.name = in_order.name
cross join last_return
order by table_no, row_no
