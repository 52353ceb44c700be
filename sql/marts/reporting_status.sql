-- mart.reporting_status: where each return stands that is owed or was attempted
-- grain: one row per county, form and year: every return that the definitions ask for, of the years of plans that have
--     ended and of the years in which anything is published; and every other return with an attempt decided
-- input: warehouse.return_owed, warehouse.plan_year, warehouse.return_states, warehouse.submission, warehouse.finding
create or replace view mart.reporting_status as
with years as (
    select year, true as is_asked
    from warehouse.plan_year
    where year < extract(year from current_date)
    union all
    -- a single workbook of a mistaken year asks nothing of the others
    select
        recorded.year,
        exists (
            select
            from warehouse.return as return
            inner join warehouse.submission as submission
                on submission.return_key = return.return_key and submission.is_current
            where return.year = recorded.year
        ) as is_asked
    from (select distinct return.year from warehouse.return as return) as recorded
),
asked as (
    select year, bool_or(is_asked) as is_asked
    from years
    group by year
)
select
    stood.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    stood.form_code,
    form.title_zh as form_title_zh,
    form.title_en as form_title_en,
    asked.year,
    coalesce(stood.state, case when deadline.late_from <= now() then 'late' else 'not-received' end) as state,
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
    coalesce(stood.unexplained_queries, 0) as unexplained_queries,
    deadline.last_day,
    coalesce(stood.is_received_late, false) as is_received_late,
    stood.approved_by,
    stood.approved_at,
    exists (select from warehouse.year_lock as year_lock where year_lock.year = asked.year) as is_locked,
    stood.is_expected,
    coalesce(stood.state in ('provisional', 'published', 'approved'), false) as is_published,
    coalesce(deadline.late_from <= now(), false) and coalesce(stood.state in ('rejected', 'withdrawn'), true) as is_overdue,
    exists (
        select
        from warehouse.dim_county as whole
        where whole.county_code = county.parent_code
            and asked.year between whole.valid_from and whole.valid_to
    ) as is_part
-- a year at a time: a filter on the year reaches the function, which looks at no other then
from asked
cross join lateral (
    select
        coalesce(attempts.county_code, owed.county_code) as county_code,
        coalesce(attempts.form_code, owed.form_code) as form_code,
        owed.form_code is not null as is_expected,
        attempts.return_key,
        attempts.state,
        attempts.unexplained_queries,
        attempts.is_received_late,
        attempts.approved_by,
        attempts.approved_at
    from warehouse.return_states(asked.year, 'infinity') as attempts
    full join (
        select return_owed.form_code, return_owed.county_code
        from warehouse.return_owed as return_owed
        where asked.year between return_owed.first_year and return_owed.last_year
    ) as owed
        on owed.form_code = attempts.form_code and owed.county_code = attempts.county_code
    where asked.is_asked or attempts.return_key is not null
) as stood
left join warehouse.return as return on return.return_key = stood.return_key
-- a return that nobody attempted is of the respondent as it was called in the year
inner join lateral (
    select dim_county.*
    from warehouse.dim_county as dim_county
    where dim_county.county_code = stood.county_code
    order by
        dim_county.county_key = return.county_key desc nulls last,
        asked.year between dim_county.valid_from and dim_county.valid_to desc,
        dim_county.valid_from desc
    limit 1
) as county on true
inner join warehouse.dim_form as form on form.form_code = stood.form_code
left join warehouse.return_deadline as deadline
    on deadline.form_code = stood.form_code and deadline.year = asked.year
inner join lateral (
    select max(submission.submission_key) as newest_key, count(*) as attempts
    from warehouse.submission as submission
    where submission.return_key = return.return_key
        and submission.state not in ('staging', 'staged', 'abandoned')
) as attempted on true
left join warehouse.submission as newest on newest.submission_key = attempted.newest_key
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

comment on view mart.reporting_status is '报送状态：县×表×年，每份应报（计划中已结束的年份和已有发布的年份）或已有报送的报表一行，未报的也在内；覆盖率 = is_published 的行数 ÷ is_expected 的行数 / where each return stands: one row per county, form and year that is owed (in ended years of plans and in years with anything published) or was attempted, those that nobody sent among them; coverage is the rows with is_published over those with is_expected';
comment on column mart.reporting_status.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.reporting_status.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column mart.reporting_status.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column mart.reporting_status.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column mart.reporting_status.form_title_zh is '表名（中文） / title of the form in Chinese';
comment on column mart.reporting_status.form_title_en is '表名（英文） / title of the form in English';
comment on column mart.reporting_status.year is '报告期（年） / reference year';
comment on column mart.reporting_status.state is '状态：not-received 未收到，late 逾期未报，rejected 已退回，withdrawn 已撤回，provisional 暂定（有未说明的核实），published 已发布，approved 已审批 / not-received, late (not received, and the last day has passed), rejected, withdrawn, provisional (queries are not explained), published or approved';
comment on column mart.reporting_status.revision is '当前版本号，未发布的为空 / current revision; null where none is published';
comment on column mart.reporting_status.published_at is '当前版本的发布时间 / when the current revision was published';
comment on column mart.reporting_status.errors is '错误数（当前版本；未发布的为最近一次报送）；可相加 / errors of the current revision, or of the newest attempt where none is published; adds over returns';
comment on column mart.reporting_status.queries is '核实数（当前版本；未发布的为最近一次报送）；可相加 / queries of the current revision, or of the newest attempt where none is published; adds over returns';
comment on column mart.reporting_status.attempts is '报送次数，从未报送的为 0；可相加 / attempts decided; 0 where nobody sent anything; adds over returns';
comment on column mart.reporting_status.newest_state is '最近一次报送的结果，从未报送的为空 / outcome of the newest attempt; null where nobody sent anything';
comment on column mart.reporting_status.newest_submitted_at is '最近一次报送的时间 / when the newest attempt was submitted';
comment on column mart.reporting_status.newest_errors is '最近一次报送的错误数；可相加 / errors of the newest attempt; adds over returns';
comment on column mart.reporting_status.newest_queries is '最近一次报送的核实数；可相加 / queries of the newest attempt; adds over returns';
comment on column mart.reporting_status.workbook is '工作簿文件名 / file name of the workbook';
comment on column mart.reporting_status.submission_key is '当前版本的报送批次 / submission of the current revision';
comment on column mart.reporting_status.is_nil is '是否零报送：本期无数据可报 / whether the current revision says that there is nothing to report';
comment on column mart.reporting_status.kind is '当前版本的类别：workbook 工作簿，nil 零报送，withdrawal 撤回，restoration 恢复 / kind of the current revision: workbook, nil, withdrawal or restoration';
comment on column mart.reporting_status.submitted_by is '当前版本的报送人 / the person who submitted the current revision';
comment on column mart.reporting_status.reason is '报送、撤回或恢复的原因，未说明的为空 / why, in the person''s words; null where they said nothing';
comment on column mart.reporting_status.unexplained_queries is '当前版本中未说明的核实数；可相加 / queries of the current revision that are not explained; adds over returns';
comment on column mart.reporting_status.last_day is '报送截止日，无截止日的为空 / the last day that is in time; null where there is no deadline';
comment on column mart.reporting_status.is_received_late is '是否逾期报送：首个发布版本在截止日之后报送 / whether the first revision was submitted after the deadline';
comment on column mart.reporting_status.approved_by is '审批人，未审批的为空 / who approved the current revision; null where nobody has';
comment on column mart.reporting_status.approved_at is '审批时间，未审批的为空 / when the current revision was approved; null where it is not';
comment on column mart.reporting_status.is_locked is '年度是否已锁定 / whether the year is locked';
comment on column mart.reporting_status.is_expected is '是否应报（按现行定义） / whether the return is owed, by the definitions as they are';
comment on column mart.reporting_status.is_published is '数字是否已在库中并计入汇总：状态为 provisional、published 或 approved / whether its figures are there and counted: its state is provisional, published or approved';
comment on column mart.reporting_status.is_overdue is '截止日已过而无已发布的版本 / whether the last day has passed and nothing is published';
comment on column mart.reporting_status.is_part is '数字是否已包含在上级单位的报表中（不重复相加） / whether the figures are contained in those of a parent county, so that they are not added again';
