-- what a proof finds in the rows of published revisions, each revision's and item's once, at the first cell
-- grain: one row per revision, kind of alteration and item
-- input: the published revisions (audit/published.sql) and a proof, in braces
with published as materialized (
    {published}
),

differing as (
    {proof}
),

first as (
    select distinct on (differing.submission_key, differing.kind, differing.item)
        differing.*,
        count(*) over (partition by differing.submission_key, differing.kind, differing.item) as times
    from differing
    order by differing.submission_key, differing.kind, differing.item, differing.table_no, differing.row_no
)

select
    published.form_code,
    published.county_code,
    published.year,
    published.revision,
    first.kind,
    first.item,
    first.times,
    submission_table.sheet,
    coalesce(submission_column.column_letter, '') || first.row_no as cell,
    first.expected,
    first.found
from first
inner join published on published.submission_key = first.submission_key
left join warehouse.submission_table as submission_table
    on submission_table.submission_key = first.submission_key and submission_table.table_no = first.table_no
left join warehouse.submission_column as submission_column
    on submission_column.submission_key = first.submission_key
    and submission_column.table_no = first.table_no
    and submission_column.item = first.item
order by published.year, published.form_code, published.county_code, published.revision, first.kind, first.item
