-- the plan, and what each run of the yearly summary found: rows that stay as they were written

-- revisions that were the published ones at a moment
-- grain: one row per return that had one
create function warehouse.revision_at(as_of timestamptz)
returns table (
    submission_key bigint,
    return_key bigint,
    form_code text,
    county_key integer,
    county_code text,
    year integer,
    revision integer,
    is_part boolean
)
language sql stable
as $$
    select
        submission.submission_key,
        return.return_key,
        form.form_code,
        county.county_key,
        county.county_code,
        return.year,
        submission.revision,
        exists (
            select
            from warehouse.dim_county as whole
            where
                whole.county_code = county.parent_code
                and return.year between whole.valid_from and whole.valid_to
        ) as is_part
    from warehouse.submission as submission
    inner join warehouse.return as return on return.return_key = submission.return_key
    inner join warehouse.dim_form as form on form.form_key = return.form_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    where
        submission.published_at <= revision_at.as_of
        and (submission.superseded_at is null or submission.superseded_at > revision_at.as_of)
$$;
comment on function warehouse.revision_at is '某一时刻有效的已发布报表版本；is_part 为真者的数字已含在上级单位的报表中，不再相加 / the revisions that were published at a moment; what is_part says is contained in its parent''s return, and is not added again';

-- a plan as it stood from a day on
-- grain: one row per plan and version
create table warehouse.dim_plan (
    plan_key integer generated always as identity primary key,
    plan_code text not null,
    plan_version integer not null check (plan_version > 0),
    valid_from date not null,
    title_zh text not null,
    title_en text not null,
    source_zh text not null,
    source_en text not null,
    reason_zh text,
    reason_en text,
    baseline_year integer not null,
    first_year integer not null,
    last_year integer not null,
    unique (plan_code, plan_version),
    check (baseline_year <= first_year and first_year <= last_year)
);

-- grain: one row per plan version and target
create table warehouse.dim_plan_target (
    plan_target_key integer generated always as identity primary key,
    plan_key integer not null references warehouse.dim_plan,
    target_code text not null,
    ordinal integer not null,
    group_code text not null,
    group_zh text not null,
    group_en text not null,
    title_zh text not null,
    title_en text not null,
    quote text not null,
    kind text not null check (kind in ('target', 'yearly', 'monitored')),
    nature text not null check (nature in ('stock', 'flow')),
    measure text not null,
    parameters jsonb not null,
    operator text check (operator in ('>', '>=', '<', '<=')),
    target_value numeric,
    due_year integer,
    direction integer not null check (direction in (-1, 1)),
    is_value_series boolean not null,
    unit_code text not null,
    unit_zh text not null,
    unit_en text not null,
    decimals integer not null,
    unique (plan_key, target_code),
    check ((kind = 'monitored') = (operator is null)),
    check ((operator is null) = (target_value is null)),
    check ((operator is null) = (due_year is null))
);

-- what the plan gives for a year: its milestones, its target in the due year, its yearly targets
-- grain: one row per plan version, target and year
create table warehouse.fact_plan_target (
    plan_target_key integer not null references warehouse.dim_plan_target,
    year integer not null references warehouse.dim_year,
    kind text not null check (kind in ('milestone', 'target', 'yearly')),
    value numeric not null,
    primary key (plan_target_key, year)
);

-- a run of the yearly summary
-- grain: one row per run
create table warehouse.summary_run (
    summary_run_key bigint generated always as identity primary key,
    plan_key integer not null references warehouse.dim_plan,
    year integer not null references warehouse.dim_year,
    as_of timestamptz not null,
    created_at timestamptz not null default now(),
    created_by text not null default current_user,
    method_id text not null,
    on_track_from numeric not null,
    slightly_behind_from numeric not null,
    definitions_digest text not null,
    returns_expected integer not null,
    returns_published integer not null,
    check (returns_published between 0 and returns_expected)
);
create index summary_run_newest on warehouse.summary_run (plan_key, year, summary_run_key desc);

-- grain: target x year x run
create table warehouse.fact_plan_progress (
    summary_run_key bigint not null references warehouse.summary_run,
    plan_target_key integer not null references warehouse.dim_plan_target,
    year integer not null references warehouse.dim_year,
    operator text,
    target numeric,
    due_year integer,
    baseline numeric,
    previous numeric,
    path numeric,
    actual numeric,
    numerator numeric,
    denominator numeric,
    change numeric,
    attainment numeric,
    attainment_from_baseline numeric,
    schedule_index numeric,
    growth_ratio numeric,
    required_pace numeric,
    projection_low numeric,
    projection_mid numeric,
    projection_high numeric,
    is_achieved boolean not null,
    status text not null check (status in (
        'achieved', 'on-track', 'slightly-behind', 'far-behind', 'reversing', 'missed', 'maintain', 'monitored',
        'not-assessed', 'no-data'
    )),
    flags text[] not null,
    returns_expected integer not null,
    returns_published integer not null,
    share_of_last_year numeric,
    is_provisional boolean not null,
    parts_threshold numeric,
    parts_reaching integer,
    parts_measured integer,
    primary key (summary_run_key, plan_target_key),
    check ((numerator is null) = (denominator is null)),
    check (returns_published between 0 and returns_expected),
    check (is_provisional = (returns_published < returns_expected)),
    check (status <> 'no-data' or actual is null)
);

-- the series a status was found from, and the path it was compared with
-- grain: target x run x year of the series
create table warehouse.fact_plan_progress_year (
    summary_run_key bigint not null,
    plan_target_key integer not null,
    year integer not null references warehouse.dim_year,
    actual numeric,
    numerator numeric,
    denominator numeric,
    path numeric,
    primary key (summary_run_key, plan_target_key, year),
    foreign key (summary_run_key, plan_target_key) references warehouse.fact_plan_progress
);

-- grain: target x year x run x county
create table warehouse.fact_plan_progress_county (
    summary_run_key bigint not null,
    plan_target_key integer not null,
    ordinal integer not null,
    county_code text not null,
    county_name_zh text not null,
    county_name_en text not null,
    actual numeric,
    numerator numeric,
    denominator numeric,
    share numeric,
    previous numeric,
    primary key (summary_run_key, plan_target_key, county_code),
    foreign key (summary_run_key, plan_target_key) references warehouse.fact_plan_progress
);

-- where each expected return stood when the summary was made
-- grain: run x form x county
create table warehouse.summary_return (
    summary_run_key bigint not null references warehouse.summary_run,
    ordinal integer not null,
    form_code text not null,
    form_title_zh text not null,
    form_title_en text not null,
    county_code text not null,
    county_name_zh text not null,
    county_name_en text not null,
    state text not null check (state in ('published', 'rejected', 'not-received')),
    revision integer,
    errors integer not null,
    queries integer not null,
    primary key (summary_run_key, form_code, county_code),
    check ((state = 'published') = (revision is not null))
);

create function warehouse.refuse_change()
returns trigger
language plpgsql
as $$
begin
    raise exception '% of %.% refused: rows of a summary run are frozen; run the summary again, which adds a run',
        lower(tg_op), tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
comment on function warehouse.refuse_change is '年度汇总结果一经写入即冻结，拒绝修改和删除 / refuses changes: what a summary run wrote is frozen';

create trigger summary_run_is_frozen before update or delete on warehouse.summary_run
for each row execute function warehouse.refuse_change();
create trigger fact_plan_progress_is_frozen before update or delete on warehouse.fact_plan_progress
for each row execute function warehouse.refuse_change();
create trigger fact_plan_progress_year_is_frozen before update or delete on warehouse.fact_plan_progress_year
for each row execute function warehouse.refuse_change();
create trigger fact_plan_progress_county_is_frozen before update or delete on warehouse.fact_plan_progress_county
for each row execute function warehouse.refuse_change();
create trigger summary_return_is_frozen before update or delete on warehouse.summary_return
for each row execute function warehouse.refuse_change();

create trigger summary_run_is_not_emptied before truncate on warehouse.summary_run
for each statement execute function warehouse.refuse_change();
create trigger fact_plan_progress_is_not_emptied before truncate on warehouse.fact_plan_progress
for each statement execute function warehouse.refuse_change();
create trigger fact_plan_progress_year_is_not_emptied before truncate on warehouse.fact_plan_progress_year
for each statement execute function warehouse.refuse_change();
create trigger fact_plan_progress_county_is_not_emptied before truncate on warehouse.fact_plan_progress_county
for each statement execute function warehouse.refuse_change();
create trigger summary_return_is_not_emptied before truncate on warehouse.summary_return
for each statement execute function warehouse.refuse_change();

comment on table warehouse.dim_plan is '计划（按版本）：自 valid_from 起的内容 / plans by version: as they stood from valid_from on';
comment on column warehouse.dim_plan.plan_key is '代理键 / surrogate key';
comment on column warehouse.dim_plan.plan_code is '计划代码 / code of the plan';
comment on column warehouse.dim_plan.plan_version is '版本号，1 为公布时 / version; 1 is the plan as announced';
comment on column warehouse.dim_plan.valid_from is '该版本生效日 / the day from which this version holds';
comment on column warehouse.dim_plan.title_zh is '名称（中文）/ title in Chinese';
comment on column warehouse.dim_plan.title_en is '名称（英文）/ title in English';
comment on column warehouse.dim_plan.source_zh is '出处（中文）/ source, in Chinese';
comment on column warehouse.dim_plan.source_en is '出处（英文）/ source, in English';
comment on column warehouse.dim_plan.reason_zh is '修订原因（中文），首版为空 / why it was revised, in Chinese; null in the first version';
comment on column warehouse.dim_plan.reason_en is '修订原因（英文）/ why it was revised, in English';
comment on column warehouse.dim_plan.baseline_year is '基期年 / baseline year';
comment on column warehouse.dim_plan.first_year is '计划首年 / first year of the plan';
comment on column warehouse.dim_plan.last_year is '计划末年 / last year of the plan';
comment on table warehouse.dim_plan_target is '计划目标（按计划版本）/ targets of a plan version';
comment on column warehouse.dim_plan_target.plan_target_key is '代理键 / surrogate key';
comment on column warehouse.dim_plan_target.plan_key is '计划版本 / the plan version';
comment on column warehouse.dim_plan_target.target_code is '目标代码，如 IM-04 / code of the target, such as IM-04';
comment on column warehouse.dim_plan_target.ordinal is '在计划中的次序 / order within the plan';
comment on column warehouse.dim_plan_target.group_code is '分组代码 / code of the group';
comment on column warehouse.dim_plan_target.group_zh is '分组（中文）/ group in Chinese';
comment on column warehouse.dim_plan_target.group_en is '分组（英文）/ group in English';
comment on column warehouse.dim_plan_target.title_zh is '名称（中文）/ title in Chinese';
comment on column warehouse.dim_plan_target.title_en is '名称（英文）/ title in English';
comment on column warehouse.dim_plan_target.quote is '公告原文 / the announcement''s words';
comment on column warehouse.dim_plan_target.kind is '类别：target 到期考核，yearly 逐年考核，monitored 监测 / judged when due, judged yearly, or monitored only';
comment on column warehouse.dim_plan_target.nature is 'stock 时点数，flow 时期数 / a stock at the year''s end or a flow during the year';
comment on column warehouse.dim_plan_target.measure is '计量口径，即 sql/targets 中的文件 / the measure: a file in sql/targets';
comment on column warehouse.dim_plan_target.parameters is '口径参数 / parameters of the measure';
comment on column warehouse.dim_plan_target.operator is '比较符，监测指标为空 / operator; null for a monitored indicator';
comment on column warehouse.dim_plan_target.target_value is '目标值，以 unit_code 计 / value to reach, in unit_code';
comment on column warehouse.dim_plan_target.due_year is '到期年 / due year';
comment on column warehouse.dim_plan_target.direction is '1 越多越好，-1 越少越好 / 1 more is better, -1 less is';
comment on column warehouse.dim_plan_target.is_value_series is '是否价值量序列（计算增长比）/ whether the growth ratio applies';
comment on column warehouse.dim_plan_target.unit_code is '计量单位代码 / code of the unit';
comment on column warehouse.dim_plan_target.unit_zh is '计量单位（中文）/ unit in Chinese';
comment on column warehouse.dim_plan_target.unit_en is '计量单位（英文）/ unit in English';
comment on column warehouse.dim_plan_target.decimals is '显示小数位数 / decimals shown';
comment on table warehouse.fact_plan_target is '计划值：目标×年份（里程碑、到期目标、逐年目标）/ what the plan gives for a target and year';
comment on column warehouse.fact_plan_target.plan_target_key is '目标 / the target';
comment on column warehouse.fact_plan_target.year is '年份 / year';
comment on column warehouse.fact_plan_target.kind is 'milestone 年度节点，target 到期目标，yearly 逐年目标 / milestone, target of the due year, or yearly target';
comment on column warehouse.fact_plan_target.value is '计划值，以目标的单位计 / value in the target''s unit';
comment on table warehouse.summary_run is '年度汇总的每次运行；写入后不再更改 / runs of the yearly summary; frozen';
comment on column warehouse.summary_run.summary_run_key is '运行编号 / key of the run';
comment on column warehouse.summary_run.plan_key is '所依据的计划版本 / the plan version measured against';
comment on column warehouse.summary_run.year is '汇总年份 / year of the summary';
comment on column warehouse.summary_run.as_of is '数据截至时刻：此后发布的版本不计入 / state of knowledge: revisions published later are not in it';
comment on column warehouse.summary_run.created_at is '运行时刻 / when it was made';
comment on column warehouse.summary_run.created_by is '运行用户 / by which database user';
comment on column warehouse.summary_run.method_id is '进度计算方法代码 / id of the progress method';
comment on column warehouse.summary_run.on_track_from is '正常推进的分界 / schedule index from which a target is on track';
comment on column warehouse.summary_run.slightly_behind_from is '略有滞后的分界 / schedule index from which a target is slightly behind';
comment on column warehouse.summary_run.definitions_digest is '定义文件的摘要 / digest of the definition files';
comment on column warehouse.summary_run.returns_expected is '当年应报报表数 / returns expected for the year';
comment on column warehouse.summary_run.returns_published is '已发布报表数 / returns published';
comment on table warehouse.fact_plan_progress is '目标进度：目标×年份×运行；写入后不再更改 / progress: target x year x run; frozen';
comment on column warehouse.fact_plan_progress.summary_run_key is '运行 / the run';
comment on column warehouse.fact_plan_progress.plan_target_key is '目标 / the target';
comment on column warehouse.fact_plan_progress.year is '年份 t / year t';
comment on column warehouse.fact_plan_progress.operator is '比较符 / operator';
comment on column warehouse.fact_plan_progress.target is '目标值 T，以目标的单位计 / target T, in the target''s unit';
comment on column warehouse.fact_plan_progress.due_year is '到期年 tT / due year tT';
comment on column warehouse.fact_plan_progress.baseline is '基期值 B / baseline B';
comment on column warehouse.fact_plan_progress.previous is '上年值 / value of the year before';
comment on column warehouse.fact_plan_progress.path is '当年路径值 / where the path stands in the year';
comment on column warehouse.fact_plan_progress.actual is '当年实际值 A，无报表为空 / actual A; null without returns';
comment on column warehouse.fact_plan_progress.numerator is '比率的分子 / numerator of a percentage';
comment on column warehouse.fact_plan_progress.denominator is '比率的分母 / denominator of a percentage';
comment on column warehouse.fact_plan_progress.change is '比上年增减 / change on the year before';
comment on column warehouse.fact_plan_progress.attainment is '完成率 A/T / attainment A/T';
comment on column warehouse.fact_plan_progress.attainment_from_baseline is '净完成率 (A-B)/(T-B) / (A-B)/(T-B)';
comment on column warehouse.fact_plan_progress.schedule_index is '进度指数 (A-B)/(路径值-B) / schedule index (A-B)/(path-B)';
comment on column warehouse.fact_plan_progress.growth_ratio is '增长比 / growth ratio';
comment on column warehouse.fact_plan_progress.required_pace is '所需节奏 / required pace';
comment on column warehouse.fact_plan_progress.projection_low is '到期年预测（低）/ projection to the due year, low';
comment on column warehouse.fact_plan_progress.projection_mid is '到期年预测（中）/ projection, middle';
comment on column warehouse.fact_plan_progress.projection_high is '到期年预测（高）/ projection, high';
comment on column warehouse.fact_plan_progress.is_achieved is '比较符是否成立 / whether the operator holds';
comment on column warehouse.fact_plan_progress.status is '状态 / status';
comment on column warehouse.fact_plan_progress.flags is '提示代码 / flags, as codes';
comment on column warehouse.fact_plan_progress.returns_expected is '该目标应报报表数 / returns expected for the measure';
comment on column warehouse.fact_plan_progress.returns_published is '该目标已发布报表数 / returns published for the measure';
comment on column warehouse.fact_plan_progress.share_of_last_year is '已报单位上年值所占比重（0 至 1）/ share of last year''s value held by those that published, 0 to 1';
comment on column warehouse.fact_plan_progress.is_provisional is '覆盖不全，结果暂定 / coverage is not full';
comment on column warehouse.fact_plan_progress.parts_threshold is '分部分考察的界限，以目标的单位计 / value that parts are held against, in the target''s unit';
comment on column warehouse.fact_plan_progress.parts_reaching is '达到界限的部分数（如行业数）/ parts, such as industries, that reach it';
comment on column warehouse.fact_plan_progress.parts_measured is '有数据的部分数 / parts with a value';
comment on table warehouse.fact_plan_progress_year is '进度所依据的历年值与路径；写入后不再更改 / the series and the path a status was found from; frozen';
comment on column warehouse.fact_plan_progress_year.summary_run_key is '运行 / the run';
comment on column warehouse.fact_plan_progress_year.plan_target_key is '目标 / the target';
comment on column warehouse.fact_plan_progress_year.year is '年份 / year';
comment on column warehouse.fact_plan_progress_year.actual is '实际值，以目标的单位计 / actual, in the target''s unit';
comment on column warehouse.fact_plan_progress_year.numerator is '比率的分子 / numerator of a percentage';
comment on column warehouse.fact_plan_progress_year.denominator is '比率的分母 / denominator of a percentage';
comment on column warehouse.fact_plan_progress_year.path is '路径值 / value of the path';
comment on table warehouse.fact_plan_progress_county is '各县（市、区）对目标的贡献；合计等于全市；写入后不再更改 / what each county adds to a target; the rows add up to the city; frozen';
comment on column warehouse.fact_plan_progress_county.summary_run_key is '运行 / the run';
comment on column warehouse.fact_plan_progress_county.plan_target_key is '目标 / the target';
comment on column warehouse.fact_plan_progress_county.ordinal is '名册次序 / order in the register';
comment on column warehouse.fact_plan_progress_county.county_code is '县（市、区）代码 / code of the county';
comment on column warehouse.fact_plan_progress_county.county_name_zh is '名称（中文）/ name in Chinese';
comment on column warehouse.fact_plan_progress_county.county_name_en is '名称（英文）/ name in English';
comment on column warehouse.fact_plan_progress_county.actual is '贡献值（比率为该县比率），无报表为空 / what it adds (for a percentage its own percentage); null without returns';
comment on column warehouse.fact_plan_progress_county.numerator is '比率的分子 / numerator of a percentage';
comment on column warehouse.fact_plan_progress_county.denominator is '比率的分母 / denominator of a percentage';
comment on column warehouse.fact_plan_progress_county.share is '占全市（比率为分子）的比重，0 至 1 / share of the city''s figure (of its numerator), 0 to 1';
comment on column warehouse.fact_plan_progress_county.previous is '上年值 / value of the year before';
comment on table warehouse.summary_return is '汇总时各报表的状态：运行×报表×单位；写入后不再更改 / where each expected return stood: run x form x county; frozen';
comment on column warehouse.summary_return.summary_run_key is '运行 / the run';
comment on column warehouse.summary_return.ordinal is '次序 / order';
comment on column warehouse.summary_return.form_code is '报表代码 / form';
comment on column warehouse.summary_return.form_title_zh is '报表名称（中文）/ title of the form in Chinese';
comment on column warehouse.summary_return.form_title_en is '报表名称（英文）/ title of the form in English';
comment on column warehouse.summary_return.county_code is '填报单位代码 / respondent';
comment on column warehouse.summary_return.county_name_zh is '填报单位（中文）/ respondent in Chinese';
comment on column warehouse.summary_return.county_name_en is '填报单位（英文）/ respondent in English';
comment on column warehouse.summary_return.state is '状态 / state';
comment on column warehouse.summary_return.revision is '有效版本号 / revision that was valid';
comment on column warehouse.summary_return.errors is '最近一次报送的错误数 / errors of the newest attempt';
comment on column warehouse.summary_return.queries is '最近一次报送的核实数 / queries of the newest attempt';
