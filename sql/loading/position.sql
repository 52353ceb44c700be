-- where an offending row stands: its sheet, and the cell of its item
-- grain: one row
-- input: :submission_key, :table_no (null: the first table), :row_no (null: no row), :item (null: no item)
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
