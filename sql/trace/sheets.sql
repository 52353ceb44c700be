-- the sheets of a workbook that were looked at, those with tables of forms first
-- grain: one row per sheet
-- input: :workbook_key
with looked_at as (
    select submission_table.sheet, submission_table.table_no as place, true as has_form
    from warehouse.submission as submission
    inner join warehouse.submission_table as submission_table
        on submission_table.submission_key = submission.submission_key
    where submission.workbook_key = :workbook_key
    union all
    select told.sheet, told.sheet_no, false
    from warehouse.sheet_left_alone as told
    inner join warehouse.arrival as arrival
        on arrival.run_id = told.run_id and arrival.arrival_no = told.arrival_no
    where arrival.workbook_key = :workbook_key
)
select looked_at.sheet, bool_or(looked_at.has_form) as has_form
from looked_at
group by looked_at.sheet
order by has_form desc, min(looked_at.place), looked_at.sheet
