-- contributing facts led back to file, sheet and cell; the braces stand for a select of a measure's cells
-- grain: one row per cell
with contributing as (
{cells}
)

select
    contributing.county_code,
    coalesce(arrival.file, workbook.file_name) as file,
    submission_table.sheet,
    submission_column.column_letter || contributing.row_no as cell,
    coalesce(correction.from_text, contributing.reported) as text,
    contributing.numerator,
    contributing.denominator
from contributing
inner join warehouse.submission as submission on submission.submission_key = contributing.submission_key
inner join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
inner join warehouse.dim_form as form on form.form_key = submission.form_key
inner join warehouse.submission_table as submission_table
    on submission_table.submission_key = contributing.submission_key
    and submission_table.table_no = contributing.table_no
-- a restored revision is of no run: its file is that of the workbook's first arrival
left join lateral (
    select arrived.file
    from warehouse.arrival as arrived
    where
        arrived.workbook_key = submission.workbook_key
        and (submission.run_id is null or (arrived.run_id, arrived.arrival_no) = (submission.run_id, submission.arrival_no))
    order by arrived.run_id, arrived.arrival_no
    limit 1
) as arrival on true
left join warehouse.dim_item as item
    on item.form_code = form.form_code
    and item.fact_column = contributing.fact_column
left join warehouse.submission_column as submission_column
    on submission_column.submission_key = contributing.submission_key
    and submission_column.table_no = contributing.table_no
    and (submission_column.item = item.item or submission_column.column_no = contributing.column_no)
left join lateral (
    select candidate.from_text
    from warehouse.correction as candidate
    where
        candidate.submission_key = contributing.submission_key
        and candidate.table_no = contributing.table_no
        and candidate.cell = submission_column.column_letter || contributing.row_no
    limit 1
) as correction on true
where contributing.numerator is not null
order by contributing.county_code, file, submission_table.sheet, contributing.row_no, submission_column.column_no
