-- where a figure that differs stands: in the newer submission, in the older one where it is gone
-- input: differing (submission_key, table_no, item)
from differing
left join warehouse.submission_table as submission_table
    on submission_table.submission_key = differing.submission_key
    and submission_table.table_no = differing.table_no
left join warehouse.submission_column as submission_column
    on submission_column.submission_key = differing.submission_key
    and submission_column.table_no = differing.table_no
    and submission_column.item = differing.item
