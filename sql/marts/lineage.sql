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
--     {columns}, {values}, {numbers}, {code_lists}  of the item of submission_column: the fact's column; the value as
--                text; the value where it is a number; the code list it is a code of, '' for yes or no
--                case submission_column.item when 'chain' then staged."chain"::text when … end
create or replace view mart.lineage as
-- the Chinese name of a code, 是 and 否 are taken as they are, without a correction; every other text of theirs leaves one. A code
-- that is called otherwise since is told by its former name
with code as materialized (
    select code_list, code, name_zh from warehouse.dim_code
    union all
    select 'industries', industry_code, name_zh from warehouse.dim_industry
    union all
    select 'chains', chain_code, name_zh from warehouse.dim_chain
    union all
    select 'levels', level_code, name_zh from warehouse.dim_level
    union all
    select yes_no.code_list, yes_no.code, yes_no.name_zh
    from (values ('', 'true', '是'), ('', 'false', '否')) as yes_no (code_list, code, name_zh)
)
select
    stated.fact,
    stated.fact_column as "column",
    stated.key,
    workbook.file_name as workbook,
    submission_table.sheet,
    stated.column_letter || stated.row_no as cell,
    stated.text,
    current_submission.form_code,
    current_submission.county_code,
    current_submission.year,
    stated.item,
    stated.value,
    stated.number,
    workbook.sha256 as workbook_sha256,
    current_submission.revision,
    current_submission.submission_key,
    submission_table.table_no,
    stated.row_no,
    stated.column_no
from warehouse.current_submission as current_submission
inner join warehouse.submission as submission on submission.submission_key = current_submission.submission_key
inner join warehouse.workbook as workbook on workbook.workbook_key = current_submission.workbook_key
inner join warehouse.submission_table as submission_table
    on submission_table.submission_key = current_submission.submission_key
-- a table at a time: its rows, columns and corrections meet as wholes, never one looked up for each of the others
cross join lateral (
    -- a cell that could not be read, and was waived, has no value and no correction: its text is in what was found
    with waived as materialized (
        select finding.cell, min(finding.found) as found
        from warehouse.finding as finding
        where finding.submission_key = submission_table.submission_key
            and finding.table_no = submission_table.table_no
            and finding.relief = 'waived'
            -- a rule on cells, which the form does not state
            and finding.rule_code ~ '-T[0-9]+$'
            and finding.cell is not null
        group by finding.cell
    )
    select
        'fact_observation'::text as fact,
        'value'::text as fact_column,
        concat_ws(' / ', staged.indicator_code, staged.area_code, nullif(staged.breakdown_code, ''), staged.year) as key,
        submission_column.column_letter,
        coalesce(correction.from_text, staged.value::text, waived.found, '') as text,
        staged.item,
        staged.value::text as value,
        staged.value as number,
        staged.row_no,
        submission_column.column_no
    from staging.observation as staged
    inner join warehouse.submission_column as submission_column
        on submission_column.submission_key = staged.submission_key
        and submission_column.table_no = staged.table_no
        and submission_column.item = staged.item
    left join warehouse.correction as correction
        on correction.submission_key = staged.submission_key
        and correction.table_no = staged.table_no
        and correction.row_no = staged.row_no
        and correction.item = staged.item
    left join waived
        on waived.cell = submission_column.column_letter || staged.row_no
        and staged.value is null
    where staged.submission_key = submission_table.submission_key and staged.table_no = submission_table.table_no
    -- for each list form
    union all
    select
        {fact}::text,
        cell.fact_column,
        cell.key,
        cell.column_letter,
        coalesce(cell.from_text, former.name_zh, code.name_zh, cell.value, waived.found, ''),
        cell.item,
        cell.value,
        cell.number,
        cell.row_no,
        cell.column_no
    from (
        select
            concat_ws(' / ', {key}) as key,
            {columns} as fact_column,
            {values} as value,
            {numbers} as number,
            {code_lists} as code_list,
            submission_column.item,
            submission_column.column_no,
            submission_column.column_letter,
            staged.row_no,
            correction.from_text
        from {staging} as staged
        inner join warehouse.submission_column as submission_column
            on submission_column.submission_key = staged.submission_key
            and submission_column.table_no = staged.table_no
        left join warehouse.correction as correction
            on correction.submission_key = staged.submission_key
            and correction.table_no = staged.table_no
            and correction.row_no = staged.row_no
            and correction.item = submission_column.item
        where staged.submission_key = submission_table.submission_key and staged.table_no = submission_table.table_no
        -- what a cell states is picked once
        offset 0
    ) as cell
    left join code on code.code_list = cell.code_list and code.code = cell.value
    left join warehouse.former_code_name as former
        on former.definitions_digest = submission.definitions_digest
        and former.code_list = cell.code_list
        and former.code = cell.value
    left join waived on waived.cell = cell.column_letter || cell.row_no and cell.value is null
    where current_submission.form_code = {form}
    -- end
) as stated
;

comment on view mart.lineage is '数据来源：事实表每个数值及其单元格，当前版本 / lineage: each value of the facts with the cell it was read from, current revisions';
comment on column mart.lineage.fact is '事实表 / the fact table';
comment on column mart.lineage."column" is '事实表的列 / the fact''s column';
comment on column mart.lineage.key is '业务键，以 / 分隔 / natural key, joined by /';
comment on column mart.lineage.workbook is '工作簿文件名 / file name of the workbook';
comment on column mart.lineage.sheet is '工作表名称 / name of the sheet';
comment on column mart.lineage.cell is '单元格地址，如 F8 / address of the cell, such as F8';
comment on column mart.lineage.text is '单元格原文，空白为空串 / the cell''s text; empty where the cell is blank';
comment on column mart.lineage.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column mart.lineage.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.lineage.year is '报告期（年） / reference year';
comment on column mart.lineage.item is '指标项代码 / code of the item';
comment on column mart.lineage.value is '保留的值，文本形式 / the value kept, as text';
comment on column mart.lineage.number is '保留的值，数值形式，非数值为空；各项单位不同，不可跨项相加 / the value kept, as a number; null for others; never added over items, which differ in unit';
comment on column mart.lineage.workbook_sha256 is '工作簿内容的 SHA-256 / SHA-256 of the workbook';
comment on column mart.lineage.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column mart.lineage.submission_key is '报送批次 / the submission';
comment on column mart.lineage.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column mart.lineage.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column mart.lineage.column_no is '工作表中的列号，从1起 / the column''s number on its sheet, from 1';
