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
),
current_revision as (
    select current.return_key, current.submission_key
    from warehouse.submission as current
    where current.is_current and current.kind <> 'withdrawal'
),
newest_attempt as (
    select distinct on (newest.return_key)
        newest.return_key,
        newest.state,
        newest.submission_key
    from warehouse.submission as newest
    where newest.kind <> 'withdrawal' and newest.state in ('published', 'rejected', 'unchanged')
    order by newest.return_key, newest.submission_key desc
),
-- an unchanged attempt repeats the published revision
standing as (
    select
        newest_attempt.return_key,
        case when newest_attempt.state <> 'unchanged' then newest_attempt.submission_key end as newest_key,
        current_revision.submission_key as current_key
    from newest_attempt
    left join current_revision on current_revision.return_key = newest_attempt.return_key
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
    finding.item,
    finding.subject,
    given.explanation,
    given.explained_by,
    given.explained_at,
    -- what stands speaks for the return: its newest attempt and its published revision
    coalesce(
        finding.severity <> 'info'
        and (finding.severity = 'error' or given.explanation is null)
        and finding.submission_key in (standing.newest_key, standing.current_key)
        -- the same said of the same text in both is one matter: the newest attempt's
        and not (
            finding.submission_key <> standing.newest_key
            and exists (
                select
                from warehouse.finding as again
                where again.submission_key = standing.newest_key
                    and again.rule_code = finding.rule_code
                    and again.item is not distinct from finding.item
                    and again.subject = finding.subject
                    and again.found = finding.found
            )
        ),
        false
    ) as is_open,
    finding.relief,
    finding.rule_severity,
    finding.waiver_reason,
    finding.waiver_until,
    finding.waiver_by
from warehouse.finding as finding
inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
left join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
inner join warehouse.dim_form as form on form.form_key = submission.form_key
left join warehouse.return as return on return.return_key = submission.return_key
left join warehouse.dim_county as county on county.county_key = return.county_key
left join attempt on attempt.submission_key = submission.submission_key
left join lateral (
    select explanation.explanation, explanation.explained_by, explanation.explained_at
    from warehouse.explanation as explanation
    where finding.severity = 'query'
        and explanation.return_key = submission.return_key
        and explanation.rule_code = finding.rule_code
        and explanation.item is not distinct from finding.item
        and explanation.subject = finding.subject
        and explanation.found = finding.found
    order by explanation.explained_at desc, explanation.explanation_key desc
    limit 1
) as given on true
left join standing on standing.return_key = submission.return_key;

comment on view mart.finding is '审核问题：每个问题一行，包括每次报送 / findings: one row per finding, of every attempt';
comment on column mart.finding.workbook is '工作簿文件名 / file name of the workbook';
comment on column mart.finding.sheet is '工作表名称 / name of the sheet';
comment on column mart.finding.cell is '单元格地址，涉及整表的为空 / address of the cell; null where it concerns the whole';
comment on column mart.finding.rule is '审核规则代码 / code of the edit rule';
comment on column mart.finding.severity is 'error 错误（不予发布），query 核实，info 提示 / error blocks the return, query asks for an explanation, info is worth knowing';
comment on column mart.finding.found is '单元格原文，空白为空字符串 / the text found; empty for a blank cell';
comment on column mart.finding.expected is '应为（中文 / 英文） / what was expected, in Chinese and English';
comment on column mart.finding.message_zh is '说明（中文） / message in Chinese';
comment on column mart.finding.message_en is '说明（英文） / message in English';
comment on column mart.finding.return is '报表：表 县 年 / the return: form, county, year';
comment on column mart.finding.attempt is '该报表的第几次报送，从1起 / running number of the submission within its return, from 1';
comment on column mart.finding.expected_zh is '应为（中文） / what was expected, in Chinese';
comment on column mart.finding.expected_en is '应为（英文） / what was expected, in English';
comment on column mart.finding.fix_zh is '处理办法（中文） / what to do, in Chinese';
comment on column mart.finding.fix_en is '处理办法（英文） / what to do, in English';
comment on column mart.finding.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column mart.finding.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.finding.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column mart.finding.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column mart.finding.year is '报告期（年） / reference year';
comment on column mart.finding.state is '该次报送的状态：published 已发布，rejected 已退回，unchanged 内容未变，superseded-by-newer 已有更新的版本，运行未完时 staged 已读取 / state of the submission: published, rejected, unchanged or superseded-by-newer; staged while its run is not done';
comment on column mart.finding.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column mart.finding.is_current is '该次报送是否为当前版本 / whether the submission is the current revision';
comment on column mart.finding.submitted_at is '报送时间 / when it was submitted';
comment on column mart.finding.workbook_sha256 is '工作簿内容的 SHA-256 / SHA-256 of the workbook';
comment on column mart.finding.finding_key is '代理键 / surrogate key';
comment on column mart.finding.submission_key is '报送批次 / the submission';
comment on column mart.finding.table_no is '工作簿中的表序号，0 为不涉及具体表 / the table''s number in the workbook; 0 where it concerns none';
comment on column mart.finding.row_no is '行号，由单元格地址得出 / row number, from the cell''s address';
comment on column mart.finding.item is '指标项代码，不涉及的为空 / code of the item; null where it concerns none';
comment on column mart.finding.subject is '问题所指：清单为该行主键各值，表格为行标签代码，整表为空 / what it is about: the key values of a list''s row, the codes of a table''s row; empty for the whole';
comment on column mart.finding.explanation is '对核实问题的说明，未说明的为空 / what was said to the query; null where nothing was';
comment on column mart.finding.explained_by is '说明人 / who explained it';
comment on column mart.finding.explained_at is '说明时间 / when it was explained';
comment on column mart.finding.is_open is '是否仍待处理：最近一次报送或现行版本中的错误，或未说明的核实问题；两者相同的只计最近一次的 / whether something is still to be done: an error, or a query not explained, of the newest attempt or the published revision; what both have is counted in the newest';
comment on column mart.finding.relief is '减轻：shadow 规则试行，waived 已豁免，其他为空 / why it weighs less than its rule says: a shadow rule, or waived; null otherwise';
comment on column mart.finding.rule_severity is '未减轻时的级别，未减轻的为空 / what it would weigh without relief; null where there is none';
comment on column mart.finding.waiver_reason is '豁免原因，未豁免的为空 / why it is waived; null where it is not';
comment on column mart.finding.waiver_until is '豁免截止日，未豁免的为空 / the last day of the waiver; null where there is none';
comment on column mart.finding.waiver_by is '豁免人，未豁免的为空 / who answers for the waiver; null where there is none';
