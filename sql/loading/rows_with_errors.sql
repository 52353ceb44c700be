-- rows of data that carry an error
-- grain: one number
-- input: {staging}, :submission_key
select count(*)
from (
    select table_no, row_no
    from warehouse.finding
    where submission_key = :submission_key and severity = 'error'
    intersect
    select table_no, row_no
    from {staging}
    where submission_key = :submission_key
) as wrong_row
