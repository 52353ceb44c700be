-- the cleaned rows of a list's submission, as they stood on its sheet
-- grain: one row per row of the list
-- input: the form's staging table
select staged.*
from {staging} as staged
where staged.submission_key = :submission_key
order by staged.table_no, staged.row_no
