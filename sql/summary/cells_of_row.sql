-- the cells of one row of a sheet that a measure's figures are made of; the braces stand for a select of a measure's cells
-- grain: one row per cell
with contributing as (
{cells}
)

select contributing.fact_column, contributing.column_no, contributing.numerator, contributing.denominator
from contributing
where contributing.submission_key = :submission_key
    and contributing.table_no = :table_no
    and contributing.row_no = :row_no
    and contributing.numerator is not null
