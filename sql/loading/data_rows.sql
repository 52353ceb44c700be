-- distinct rows of a submission in a staging table or a fact
-- grain: one number
-- input: {table}, :submission_key
select count(*)
from (select distinct table_no, row_no from {table} where submission_key = :submission_key) as data_row
