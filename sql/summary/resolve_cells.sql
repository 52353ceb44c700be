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
left join warehouse.arrival as arrival
    on arrival.run_id = submission.run_id
    and arrival.arrival_no = submission.arrival_no
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
