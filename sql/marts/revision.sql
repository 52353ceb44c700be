-- mart.revision: every revision that was published: by whom, when and why; withdrawals are among them
-- grain: one row per county, form, year and revision
-- input: warehouse.submission and its return
create or replace view mart.revision as
select
    county.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    form.form_code,
    form.title_zh as form_title_zh,
    form.title_en as form_title_en,
    return.year,
    submission.revision,
    submission.kind,
    submission.is_current,
    submission.is_nil,
    submission.submitted_by,
    submission.reason,
    submission.submitted_at,
    submission.published_at,
    submission.superseded_at,
    submission.rows_loaded,
    workbook.file_name as workbook,
    workbook.sha256 as workbook_sha256,
    submission.submission_key
from warehouse.submission as submission
inner join warehouse.return as return on return.return_key = submission.return_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
-- acts without a workbook have none
left join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
where submission.published_at is not null;

comment on view mart.revision is '版本：县×表×年×版本，每个发布过的版本一行，含撤回和恢复 / revisions: one row per county, form, year and revision that was published, withdrawals and restorations among them';
comment on column mart.revision.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.revision.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column mart.revision.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column mart.revision.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column mart.revision.form_title_zh is '表名（中文） / title of the form in Chinese';
comment on column mart.revision.form_title_en is '表名（英文） / title of the form in English';
comment on column mart.revision.year is '报告期（年） / reference year';
comment on column mart.revision.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column mart.revision.kind is '类别：workbook 工作簿，nil 零报送，withdrawal 撤回，restoration 恢复 / kind: workbook, nil, withdrawal or restoration';
comment on column mart.revision.is_current is '是否当前版本 / whether it is the current one';
comment on column mart.revision.is_nil is '是否零报送：本期无数据可报 / whether it says that there is nothing to report';
comment on column mart.revision.submitted_by is '报送人 / the person who submitted it';
comment on column mart.revision.reason is '报送、撤回或恢复的原因，未说明的为空 / why, in the person''s words; null where they said nothing';
comment on column mart.revision.submitted_at is '报送时间 / when it was submitted';
comment on column mart.revision.published_at is '发布时间 / when it was published';
comment on column mart.revision.superseded_at is '被下一版本取代的时间，当前版本为空 / when the next revision took its place; null for the current one';
comment on column mart.revision.rows_loaded is '装入的数据行数；可相加 / rows loaded; adds over returns, of one revision each';
comment on column mart.revision.workbook is '工作簿文件名，无工作簿的为空 / file name of the workbook; null where there is none';
comment on column mart.revision.workbook_sha256 is '工作簿的 SHA-256 / SHA-256 of the workbook';
comment on column mart.revision.submission_key is '报送批次 / the submission';
