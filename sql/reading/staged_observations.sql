-- the values that a table form's submission reports for a year, growth left out
-- grain: one row per value
-- input: staging.observation
select
    staged.item,
    coalesce(staged.line, '') as line,
    staged.area_code,
    staged.breakdown_code,
    staged.value
from staging.observation as staged
where staged.submission_key = :submission_key
    and staged.year = :year
    and staged.value is not null
order by staged.table_no, staged.row_no, staged.column_no
