-- mart.lineage: each value of the facts with the cell it was read from
-- grain: one row per value of a fact from a current revision; columns that the sheet does not have give no row
-- input: the staging tables, where rows of published submissions stay; warehouse.submission_column and correction
--
-- The lines between "for each list form" and "end" stand in the view once for each list form, as they are, one after
-- the other; without any list form they are left out. In them
--     {staging}  is the form's staging table                staging."jh01"
--     {form}     its code, as a literal                     'JH01'
--     {fact}     its fact table, as a literal               'fact_enterprise_year'
--     {key}      the columns of its key, separated by ", "  staged."credit_code"
create or replace view mart.lineage as
select
    'fact_observation'::text as fact,
    'value'::text as "column",
    concat_ws(' / ', staged.indicator_code, staged.area_code, nullif(staged.breakdown_code, ''), staged.year) as key,
    workbook.file_name as workbook,
    submission_table.sheet,
    submission_column.column_letter || staged.row_no as cell,
    coalesce(correction.from_text, staged.value::text, '') as text,
    current_submission.form_code,
    current_submission.county_code,
    current_submission.year,
    staged.item,
    staged.value::text as value,
    staged.value as number,
    workbook.sha256 as workbook_sha256,
    current_submission.revision,
    current_submission.submission_key,
    staged.table_no,
    staged.row_no,
    submission_column.column_no
from warehouse.current_submission as current_submission
inner join warehouse.workbook as workbook on workbook.workbook_key = current_submission.workbook_key
inner join staging.observation as staged on staged.submission_key = current_submission.submission_key
inner join warehouse.submission_table as submission_table
    on submission_table.submission_key = staged.submission_key and submission_table.table_no = staged.table_no
inner join warehouse.submission_column as submission_column
    on submission_column.submission_key = staged.submission_key
    and submission_column.table_no = staged.table_no
    and submission_column.item = staged.item
left join warehouse.correction as correction
    on correction.submission_key = staged.submission_key
    and correction.table_no = staged.table_no
    and correction.row_no = staged.row_no
    and correction.item = staged.item
-- for each list form
union all
select
    {fact}::text,
    item.fact_column,
    concat_ws(' / ', {key}),
    workbook.file_name,
    submission_table.sheet,
    submission_column.column_letter || staged.row_no,
    coalesce(
        correction.from_text,
        case stated.value when 'true' then '是' when 'false' then '否' else stated.value #>> '{}' end,
        ''
    ),
    {form}::text,
    current_submission.county_code,
    current_submission.year,
    stated.item,
    stated.value #>> '{}',
    case when jsonb_typeof(stated.value) = 'number' then (stated.value #>> '{}')::numeric end,
    workbook.sha256,
    current_submission.revision,
    current_submission.submission_key,
    staged.table_no,
    staged.row_no,
    submission_column.column_no
from warehouse.current_submission as current_submission
inner join warehouse.workbook as workbook on workbook.workbook_key = current_submission.workbook_key
inner join {staging} as staged on staged.submission_key = current_submission.submission_key
inner join warehouse.submission_table as submission_table
    on submission_table.submission_key = staged.submission_key and submission_table.table_no = staged.table_no
cross join lateral jsonb_each(to_jsonb(staged)) as stated (item, value)
inner join warehouse.dim_item as item on item.form_code = {form} and item.item = stated.item
inner join warehouse.submission_column as submission_column
    on submission_column.submission_key = staged.submission_key
    and submission_column.table_no = staged.table_no
    and submission_column.item = stated.item
left join warehouse.correction as correction
    on correction.submission_key = staged.submission_key
    and correction.table_no = staged.table_no
    and correction.row_no = staged.row_no
    and correction.item = stated.item
where current_submission.form_code = {form}
-- end
;
