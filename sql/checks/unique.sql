-- the same values in more than one row of the return: every row after the first, in reading order
-- with: items (items)
-- on: list
-- fix zh: 删除重复的行，或改正误填的内容
-- fix en: take the repeated row out, or correct what was written by mistake
with numbered as (
    select
        staged.table_no,
        staged.row_no,
        concat_ws(' / ', {items}) as found,
        row_number() over same_values as occurrence,
        first_value(staged.table_no) over same_values as first_table_no,
        first_value(staged.row_no) over same_values as first_row_no
    from {staging} as staged
    where staged.submission_key = :submission_key and ({items}) is not null
    window same_values as (partition by {items} order by staged.table_no, staged.row_no)
)
select
    numbered.table_no,
    numbered.row_no,
    split_part(:items, ',', 1) as item,
    numbered.found,
    '仅有一行（工作表“' || first_table.sheet || '”第' || numbered.first_row_no || '行已有）' as expected_zh,
    'one row only (row ' || numbered.first_row_no || ' of sheet "' || first_table.sheet || '" has it already)' as expected_en
from numbered
inner join warehouse.submission_table as first_table
    on first_table.submission_key = :submission_key and first_table.table_no = numbered.first_table_no
where numbered.occurrence > 1
order by numbered.table_no, numbered.row_no
