-- the figures of a table form that two submissions of a return do not hold alike, as text
-- grain: one row per indicator, area, breakdown and year, in reading order
-- input: :before, :after, :most
with
{> reading/parts/figures_of_table.sql},
differing as (
    select
        coalesce(now_reported.line, before_reported.line) as line,
        area_code,
        breakdown_code,
        year,
        coalesce(now_reported.item, before_reported.item) as item,
        before_reported.figure_text as before_text,
        now_reported.figure_text as now_text,
        now_reported.submission_key is null as is_gone,
        coalesce(now_reported.submission_key, before_reported.submission_key) as submission_key,
        coalesce(now_reported.table_no, before_reported.table_no) as table_no,
        coalesce(now_reported.row_no, before_reported.row_no) as row_no,
        coalesce(now_reported.column_no, before_reported.column_no) as column_no
    from now_reported
    full join before_reported
        using (indicator_code, area_list, area_code, breakdown_list, breakdown_code, year, place_no)
    where before_reported.figure_text is distinct from now_reported.figure_text
    order by is_gone, table_no, row_no, column_no
    limit :most
)
select
    null::text as row_key,
    differing.line,
    differing.area_code,
    differing.breakdown_code,
    differing.year,
    differing.item,
    differing.before_text,
    differing.now_text,
    submission_table.sheet,
    submission_column.column_letter || differing.row_no as cell
{> reading/parts/place_of_difference.sql}
order by differing.is_gone, differing.table_no, differing.row_no, differing.column_no
