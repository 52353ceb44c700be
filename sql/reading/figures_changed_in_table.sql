-- the figures of a table form that two submissions of a return do not hold alike, as text
-- grain: one row per indicator, area, breakdown and year, in reading order
-- input: :before, :after, :most
with figure as (
    select
        staged.*,
        coalesce(trim_scale(staged.value)::text, staged.missing_kind) as figure_text,
        row_number() over (
            partition by
                submission_key, indicator_code, area_list, area_code, breakdown_list, breakdown_code, year
            order by table_no, row_no, column_no
        ) as place_no
    from staging.observation as staged
    where staged.submission_key in (:before, :after) and staged.missing_kind is distinct from 'not_reported'
),
now_reported as (
    select * from figure where submission_key = :after
),
before_reported as (
    select * from figure where submission_key = :before
),
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
from differing
left join warehouse.submission_table as submission_table
    on submission_table.submission_key = differing.submission_key
    and submission_table.table_no = differing.table_no
left join warehouse.submission_column as submission_column
    on submission_column.submission_key = differing.submission_key
    and submission_column.table_no = differing.table_no
    and submission_column.item = differing.item
order by differing.is_gone, differing.table_no, differing.row_no, differing.column_no
