-- mart.plan_progress_run: how each target stood in each run of the summary; plan_progress is the run that knows most
-- grain: one row per plan, target, year and run
-- input: warehouse.fact_plan_progress, frozen as the run found it
create or replace view mart.plan_progress_run as
select
    plan.plan_code,
    target.target_code,
    target.title_zh,
    target.title_en,
    progress.year,
    run.summary_run_key as run,
    run.as_of,
    run.created_at as made_at,
    run.created_by as made_by,
    run.since_run_key as run_before,
    progress.baseline,
    progress.previous,
    progress.actual,
    before.actual as actual_run_before,
    progress.actual - before.actual as revised_by,
    progress.numerator,
    progress.denominator,
    progress.schedule_index,
    progress.status,
    before.status as status_run_before,
    progress.returns_expected,
    progress.returns_published,
    progress.returns_provisional,
    progress.is_provisional,
    array_to_string(progress.flags, ', ') as flags,
    plan.plan_version,
    target.unit_code as unit,
    target.unit_zh,
    target.unit_en,
    run.plan_as_of
from warehouse.summary_run as run
inner join warehouse.fact_plan_progress as progress on progress.summary_run_key = run.summary_run_key
inner join warehouse.dim_plan_target as target on target.plan_target_key = progress.plan_target_key
inner join warehouse.dim_plan as plan on plan.plan_key = target.plan_key
-- the same target may be another row of a plan that was edited between the runs
left join lateral (
    select earlier.actual, earlier.status
    from warehouse.fact_plan_progress as earlier
    inner join warehouse.dim_plan_target as earlier_target
        on earlier_target.plan_target_key = earlier.plan_target_key
    where earlier.summary_run_key = run.since_run_key and earlier_target.target_code = target.target_code
) as before on true;

comment on view mart.plan_progress_run is '历次汇总的目标进度：每个计划、目标、年份、汇总批次一行，写入后不再更改 / targets in each run of the summary: one row per plan, target, year and run; frozen';
comment on column mart.plan_progress_run.plan_code is '计划代码 / code of the plan';
comment on column mart.plan_progress_run.target_code is '目标代码 / code of the target';
comment on column mart.plan_progress_run.title_zh is '目标名称（中文） / title in Chinese';
comment on column mart.plan_progress_run.title_en is '目标名称（英文） / title in English';
comment on column mart.plan_progress_run.year is '年份 / year';
comment on column mart.plan_progress_run.run is '汇总批次号；不可相加 / number of the run of the summary; never added';
comment on column mart.plan_progress_run.as_of is '数据截至时刻 / state of knowledge';
comment on column mart.plan_progress_run.made_at is '汇总时间 / when the run was made';
comment on column mart.plan_progress_run.made_by is '汇总人（数据库用户） / who made it, as a user of the database';
comment on column mart.plan_progress_run.run_before is '前一次汇总的批次号（同一计划和年份），首次为空；不可相加 / number of the run before, of the same plan and year; null for the first; never added';
comment on column mart.plan_progress_run.baseline is '基期值，以目标的单位计；不可跨目标、跨年、跨批次相加 / baseline, in the target''s unit; never added over targets, years or runs';
comment on column mart.plan_progress_run.previous is '上年值，与 actual 同一时刻所知；不可跨目标、跨年、跨批次相加 / value of the year before, as known at the same moment; never added over targets, years or runs';
comment on column mart.plan_progress_run.actual is '当年实际值，无报表为空；flags 含 lower-bound 的为下限；不可跨目标、跨批次相加，当年数（flow）以外不可跨年相加 / actual; null without returns; a lower bound where the flags say lower-bound; never added over targets or runs; over years only where the target is a flow';
comment on column mart.plan_progress_run.actual_run_before is '前一次汇总中的实际值；不可跨目标、跨年、跨批次相加 / the actual in the run before; never added over targets, years or runs';
comment on column mart.plan_progress_run.revised_by is '与前一次汇总之差，含修订和新到报表；不可跨目标、跨年相加 / the difference from the run before, by revisions and by returns that have come in; never added over targets or years';
comment on column mart.plan_progress_run.numerator is '比率的分子；不可跨目标、跨年、跨批次相加 / numerator of a percentage; never added over targets, years or runs';
comment on column mart.plan_progress_run.denominator is '比率的分母；不可跨目标、跨年、跨批次相加 / denominator of a percentage; never added over targets, years or runs';
comment on column mart.plan_progress_run.schedule_index is '进度指数 (A-B)/(路径值-B)；不可跨目标、跨年、跨批次相加 / schedule index (A-B)/(path-B); never added over targets, years or runs';
comment on column mart.plan_progress_run.status is '状态：achieved 已实现，on-track 正常推进，slightly-behind 略有滞后，far-behind 明显滞后，reversing 出现倒退，missed 未完成，maintain 保持，monitored 监测，not-assessed 无法评定，no-data 无数据 / status: achieved, on-track, slightly-behind, far-behind, reversing, missed, maintain, monitored, not-assessed or no-data';
comment on column mart.plan_progress_run.status_run_before is '前一次汇总中的状态 / status in the run before';
comment on column mart.plan_progress_run.returns_expected is '应报报表数；不可跨目标、跨批次相加 / returns expected; never added over targets or runs';
comment on column mart.plan_progress_run.returns_published is '已发布报表数；不可跨目标、跨批次相加 / returns published; never added over targets or runs';
comment on column mart.plan_progress_run.returns_provisional is '已发布报表中仍有核实问题未说明的；不可跨目标、跨批次相加 / published returns with queries not yet explained; never added over targets or runs';
comment on column mart.plan_progress_run.is_provisional is '覆盖不全，结果暂定 / coverage is not full';
comment on column mart.plan_progress_run.flags is '提示代码，以逗号分隔 / what a reader has to know, as codes separated by commas';
comment on column mart.plan_progress_run.plan_version is '考核所依据的计划版本，1 为公布时 / version of the plan that was measured against; 1 is as announced';
comment on column mart.plan_progress_run.unit is '计量单位代码 / code of the unit';
comment on column mart.plan_progress_run.unit_zh is '计量单位（中文） / unit in Chinese';
comment on column mart.plan_progress_run.unit_en is '计量单位（英文） / unit in English';
comment on column mart.plan_progress_run.plan_as_of is '要求按其规划考核的日期；按 as_of 当日的规划考核的为空，只有这些批次进入 plan_progress / the day whose plan was asked for; null where it is that of as_of, and such runs alone are in plan_progress';
