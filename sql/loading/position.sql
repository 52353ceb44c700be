-- where an offending row stands, and what it is about: its sheet, the cell of its item, and what the check says or the
-- row's own key; where a part of the key is missing or wrong, the cell
-- grain: one row
-- input: {staging}, {subject} (the row's key as text, null where it is not sure), :submission_key,
-- :table_no (null: the first table), :row_no (null: no row), :item (null: no item), :subject (null: the row's)
with placed as (
    select
        submission_table.table_no,
        submission_table.sheet,
        submission_column.column_letter || :row_no::text as cell
    from warehouse.submission_table as submission_table
    left join warehouse.submission_column as submission_column
        on submission_column.submission_key = submission_table.submission_key
        and submission_column.table_no = submission_table.table_no
        and submission_column.item = :item
    where submission_table.submission_key = :submission_key
        and (:table_no::integer is null or submission_table.table_no = :table_no::integer)
    order by submission_table.table_no
    limit 1
),
staged_row as (
    select {subject} as subject
    from {staging} as staged
    where staged.submission_key = :submission_key
        and staged.table_no = (select placed.table_no from placed)
        and staged.row_no = :row_no::integer
    limit 1
)
select
    placed.table_no,
    placed.sheet,
    placed.cell,
    coalesce(:subject::text, (select staged_row.subject from staged_row), placed.cell, '') as subject
from placed
