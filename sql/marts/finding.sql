-- mart.finding: what reviewing found, in every attempt
-- grain: one row per finding
-- input: warehouse.finding and the submissions
create or replace view mart.finding as
with attempt as (
    select
        submission.submission_key,
        row_number() over (partition by submission.return_key order by submission.submission_key) as attempt
    from warehouse.submission as submission
    where submission.return_key is not null
)
select
    workbook.file_name as workbook,
    finding.sheet,
    finding.cell,
    finding.rule_code as rule,
    finding.severity,
    finding.found,
    finding.expected_zh || ' / ' || finding.expected_en as expected,
    finding.message_zh,
    finding.message_en,
    form.form_code || ' ' || county.county_code || ' ' || return.year as return,
    attempt.attempt,
    finding.expected_zh,
    finding.expected_en,
    finding.fix_zh,
    finding.fix_en,
    form.form_code,
    county.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    return.year,
    submission.state,
    submission.revision,
    submission.is_current,
    submission.submitted_at,
    workbook.sha256 as workbook_sha256,
    finding.finding_key,
    finding.submission_key,
    finding.table_no,
    finding.row_no,
    finding.item
from warehouse.finding as finding
inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
inner join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
inner join warehouse.dim_form as form on form.form_key = submission.form_key
left join warehouse.return as return on return.return_key = submission.return_key
left join warehouse.dim_county as county on county.county_key = return.county_key
left join attempt on attempt.submission_key = submission.submission_key;

comment on view mart.finding is '审核发现的问题，各次报送均保留：一行一个问题 / what reviewing found, in every attempt: one row per finding';
comment on column mart.finding.workbook is '工作簿文件名 / file name of the workbook';
comment on column mart.finding.sheet is '工作表名 / name of the sheet';
comment on column mart.finding.cell is '单元格地址，不针对单元格时为空 / address of the cell; null where it is about none';
comment on column mart.finding.rule is '审核规则代码 / code of the edit rule';
comment on column mart.finding.severity is '性质：error 错误，query 核实，info 提示 / error, query or info';
comment on column mart.finding.found is '所见内容 / what was found';
comment on column mart.finding.expected is '应有内容（中文 / 英文） / what was expected (Chinese / English)';
comment on column mart.finding.message_zh is '说明（中文） / message in Chinese';
comment on column mart.finding.message_en is '说明（英文） / message in English';
comment on column mart.finding.return is '应报报表：表号、单位代码、年份；未能识别时为空 / the return: form, county and year; null where the workbook does not say it';
comment on column mart.finding.attempt is '该报表的第几次报送；未能识别报表时为空 / number of the attempt at the return; null where the return is not known';
comment on column mart.finding.expected_zh is '应有内容（中文） / what was expected, in Chinese';
comment on column mart.finding.expected_en is '应有内容（英文） / what was expected, in English';
comment on column mart.finding.fix_zh is '处理办法（中文） / what to do, in Chinese';
comment on column mart.finding.fix_en is '处理办法（英文） / what to do, in English';
comment on column mart.finding.form_code is '表号 / code of the form';
comment on column mart.finding.county_code is '县（市、区）代码（GB/T 2260） / code of the county (GB/T 2260)';
comment on column mart.finding.county_name_zh is '县（市、区）名称（中文） / name of the county in Chinese';
comment on column mart.finding.county_name_en is '县（市、区）名称（英文） / name of the county in English';
comment on column mart.finding.year is '报告期年份 / reference year';
comment on column mart.finding.state is '该次报送的结果 / what became of the attempt';
comment on column mart.finding.revision is '修订版号，未发布为空 / revision; null unless published';
comment on column mart.finding.is_current is '是否为现行修订版 / whether it is of the current revision';
comment on column mart.finding.submitted_at is '报送时刻 / when the attempt arrived';
comment on column mart.finding.workbook_sha256 is '工作簿内容的 SHA-256 / SHA-256 of the workbook';
comment on column mart.finding.finding_key is '代理键 / surrogate key';
comment on column mart.finding.submission_key is '申报批次 / the submission';
comment on column mart.finding.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column mart.finding.row_no is '行号，取自单元格地址 / row number, from the cell''s address';
comment on column mart.finding.item is '指标项代码 / code of the item';
