-- mart.reporting_status: where each return stands that was attempted
-- grain: one row per county, form and year with at least one attempt decided
-- input: warehouse.return_states, warehouse.return, warehouse.submission, warehouse.finding
create or replace view mart.reporting_status as
select
    county.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    form.form_code,
    form.title_zh as form_title_zh,
    form.title_en as form_title_en,
    asked.year,
    stood.state,
    current.revision,
    current.published_at,
    found.errors,
    found.queries,
    attempted.attempts,
    newest.state as newest_state,
    newest.submitted_at as newest_submitted_at,
    newest_found.errors as newest_errors,
    newest_found.queries as newest_queries,
    workbook.file_name as workbook,
    current.submission_key,
    coalesce(current.is_nil, false) as is_nil,
    current.kind,
    current.submitted_by,
    current.reason,
    stood.unexplained_queries,
    stood.last_day,
    stood.is_received_late,
    stood.approved_by,
    stood.approved_at,
    exists (select from warehouse.year_lock as year_lock where year_lock.year = asked.year) as is_locked
-- a year at a time: a filter on the year reaches the function, which looks at no other then
from (select distinct return.year from warehouse.return as return) as asked
cross join lateral warehouse.return_states(asked.year, 'infinity') as stood
inner join warehouse.return as return on return.return_key = stood.return_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join lateral (
    select max(submission.submission_key) as newest_key, count(*) as attempts
    from warehouse.submission as submission
    where submission.return_key = return.return_key
        and submission.state not in ('staging', 'staged', 'abandoned')
) as attempted on attempted.newest_key is not null
inner join warehouse.submission as newest on newest.submission_key = attempted.newest_key
left join warehouse.submission as current on current.return_key = return.return_key and current.is_current
-- acts without a workbook have none
left join warehouse.workbook as workbook
    on workbook.workbook_key
        = case when current.submission_key is null then newest.workbook_key else current.workbook_key end
-- those of the current revision, or of the newest attempt where nothing is published
inner join lateral (
    select
        count(*) filter (where finding.severity = 'error') as errors,
        count(*) filter (where finding.severity = 'query') as queries
    from warehouse.finding as finding
    where finding.submission_key = coalesce(current.submission_key, newest.submission_key)
) as found on true
inner join lateral (
    select
        count(*) filter (where finding.severity = 'error') as errors,
        count(*) filter (where finding.severity = 'query') as queries
    from warehouse.finding as finding
    where finding.submission_key = newest.submission_key
) as newest_found on true;

comment on view mart.reporting_status is '报送状态：县×表×年，每份已有报送的报表一行 / where each attempted return stands: one row per county, form and year';
comment on column mart.reporting_status.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.reporting_status.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column mart.reporting_status.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column mart.reporting_status.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column mart.reporting_status.form_title_zh is '表名（中文） / title of the form in Chinese';
comment on column mart.reporting_status.form_title_en is '表名（英文） / title of the form in English';
comment on column mart.reporting_status.year is '报告期（年） / reference year';
comment on column mart.reporting_status.state is '状态：rejected 已退回，withdrawn 已撤回，provisional 暂定（有未说明的核实），published 已发布，approved 已审批 / rejected, withdrawn, provisional (queries are not explained), published or approved';
comment on column mart.reporting_status.revision is '当前版本号，未发布的为空 / current revision; null where none is published';
comment on column mart.reporting_status.published_at is '当前版本的发布时间 / when the current revision was published';
comment on column mart.reporting_status.errors is '错误数（当前版本；未发布的为最近一次报送） / errors of the current revision, or of the newest attempt where none is published';
comment on column mart.reporting_status.queries is '核实数（当前版本；未发布的为最近一次报送） / queries of the current revision, or of the newest attempt where none is published';
comment on column mart.reporting_status.attempts is '报送次数 / attempts decided';
comment on column mart.reporting_status.newest_state is '最近一次报送的结果 / outcome of the newest attempt';
comment on column mart.reporting_status.newest_submitted_at is '最近一次报送的时间 / when the newest attempt was submitted';
comment on column mart.reporting_status.newest_errors is '最近一次报送的错误数 / errors of the newest attempt';
comment on column mart.reporting_status.newest_queries is '最近一次报送的核实数 / queries of the newest attempt';
comment on column mart.reporting_status.workbook is '工作簿文件名 / file name of the workbook';
comment on column mart.reporting_status.submission_key is '当前版本的报送批次 / submission of the current revision';
comment on column mart.reporting_status.is_nil is '是否零报送：本期无数据可报 / whether the current revision says that there is nothing to report';
comment on column mart.reporting_status.kind is '当前版本的类别：workbook 工作簿，nil 零报送，withdrawal 撤回，restoration 恢复 / kind of the current revision: workbook, nil, withdrawal or restoration';
comment on column mart.reporting_status.submitted_by is '当前版本的报送人 / the person who submitted the current revision';
comment on column mart.reporting_status.reason is '报送、撤回或恢复的原因，未说明的为空 / why, in the person''s words; null where they said nothing';
comment on column mart.reporting_status.unexplained_queries is '当前版本中未说明的核实数 / queries of the current revision that are not explained';
comment on column mart.reporting_status.last_day is '报送截止日，无截止日的为空 / the last day that is in time; null where there is no deadline';
comment on column mart.reporting_status.is_received_late is '是否逾期报送：首个发布版本在截止日之后报送 / whether the first revision was submitted after the deadline';
comment on column mart.reporting_status.approved_by is '审批人，未审批的为空 / who approved the current revision; null where nobody has';
comment on column mart.reporting_status.approved_at is '审批时间，未审批的为空 / when the current revision was approved; null where it is not';
comment on column mart.reporting_status.is_locked is '年度是否已锁定 / whether the year is locked';
