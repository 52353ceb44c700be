-- the figures of a list that two submissions of a return do not hold alike, as text
-- grain: one row per row key and item, in reading order
-- input: {staging}, {key} (one text of the key's columns), {figures} (rows of number, item, before, after), :before, :after,
-- :most
with
{> reading/parts/rows_of_list.sql},
differing as (
    select
        coalesce(now_reported.row_key, before_reported.row_key) as row_key,
        figure.item_no,
        figure.item,
        figure.before_text,
        figure.now_text,
        now_reported.submission_key is null as is_gone,
        coalesce(now_reported.submission_key, before_reported.submission_key) as submission_key,
        coalesce(now_reported.table_no, before_reported.table_no) as table_no,
        coalesce(now_reported.row_no, before_reported.row_no) as row_no
    from now_reported
    full join before_reported
        on before_reported.row_key = now_reported.row_key and before_reported.row_key_no = now_reported.row_key_no
    cross join lateral (values {figures}) as figure (item_no, item, before_text, now_text)
    where figure.before_text is distinct from figure.now_text
    order by is_gone, table_no, row_no, item_no
    limit :most
)
select
    differing.row_key,
    null::text as line,
    null::text as area_code,
    null::text as breakdown_code,
    null::integer as year,
    differing.item,
    differing.before_text,
    differing.now_text,
    submission_table.sheet,
    submission_column.column_letter || differing.row_no as cell
{> reading/parts/place_of_difference.sql}
order by differing.is_gone, differing.table_no, differing.row_no, differing.item_no
