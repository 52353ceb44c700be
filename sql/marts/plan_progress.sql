-- mart.plan_progress: how each target of a plan stands
-- grain: one row per plan, target and year; the summary run that knows most: of the latest moment, of
-- several the newest, so that a look at an earlier moment hides nothing; nor does one against the plan of
-- another day
create or replace view mart.plan_progress as
with latest_runs as (
    select distinct on (plan.plan_code, run.year)
        plan.plan_code,
        run.year,
        run.summary_run_key
    from warehouse.summary_run as run
    inner join warehouse.dim_plan as plan on plan.plan_key = run.plan_key
    where run.plan_as_of is null
    order by plan.plan_code, run.year, run.as_of desc, run.summary_run_key desc
)

select
    latest_runs.plan_code,
    target.target_code,
    target.title_zh,
    target.title_en,
    progress.year,
    progress.baseline,
    progress.operator,
    progress.target,
    progress.actual,
    progress.numerator,
    progress.denominator,
    progress.attainment,
    progress.schedule_index,
    progress.required_pace,
    progress.projection_low,
    progress.projection_mid,
    progress.projection_high,
    progress.is_achieved,
    progress.status,
    progress.returns_expected,
    progress.returns_published,
    progress.is_provisional,
    run.as_of,
    progress.returns_provisional,
    array_to_string(progress.flags, ', ') as flags,
    plan.plan_version,
    plan.valid_from as plan_valid_from,
    target.kind,
    target.nature,
    target.unit_code as unit,
    target.unit_zh,
    target.unit_en,
    target.due_year,
    progress.units_counted_elsewhere,
    progress.previous,
    progress.change,
    progress.path,
    progress.attainment_from_baseline,
    progress.growth_ratio,
    progress.share_of_last_year,
    progress.parts_threshold,
    progress.parts_reaching,
    progress.parts_measured,
    run.method_id,
    run.on_track_from,
    run.slightly_behind_from,
    plan.baseline_year,
    target.direction,
    target.is_value_series,
    (
        select jsonb_object_agg(measured.year, measured.actual)
        from warehouse.fact_plan_progress_year as measured
        where
            measured.summary_run_key = progress.summary_run_key
            and measured.plan_target_key = progress.plan_target_key
            and measured.actual is not null
    ) as series,
    progress.at_least
from latest_runs
inner join warehouse.summary_run as run on run.summary_run_key = latest_runs.summary_run_key
inner join warehouse.fact_plan_progress as progress on progress.summary_run_key = latest_runs.summary_run_key
inner join warehouse.dim_plan_target as target on target.plan_target_key = progress.plan_target_key
inner join warehouse.dim_plan as plan on plan.plan_key = target.plan_key;

comment on view mart.plan_progress is '目标进度：每个计划、目标、年份一行，取数据截至时间最晚的汇总 / one row per plan, target and year; the summary run of the latest moment';
comment on column mart.plan_progress.plan_code is '计划代码 / code of the plan';
comment on column mart.plan_progress.target_code is '目标代码 / code of the target';
comment on column mart.plan_progress.title_zh is '目标名称（中文） / title in Chinese';
comment on column mart.plan_progress.title_en is '目标名称（英文） / title in English';
comment on column mart.plan_progress.year is '年份 / year';
comment on column mart.plan_progress.baseline is '基期值，以目标的单位计；不可跨目标、跨年相加 / baseline, in the target''s unit; never added over targets or years';
comment on column mart.plan_progress.operator is '比较符，监测指标为空 / operator; null for a monitored indicator';
comment on column mart.plan_progress.target is '目标值；不可跨目标、跨年相加 / value to reach; never added over targets or years';
comment on column mart.plan_progress.actual is '当年实际值，无报表为空；flags 含 lower-bound 的为下限；不可跨目标相加，当年数（flow）以外不可跨年相加 / actual; null without returns; a lower bound where the flags say lower-bound; never added over targets; over years only where the target is a flow';
comment on column mart.plan_progress.numerator is '比率的分子；不可跨目标相加，当年数（flow）以外不可跨年相加 / numerator of a percentage; never added over targets; over years only where the target is a flow';
comment on column mart.plan_progress.denominator is '比率的分母；不可跨目标相加，当年数（flow）以外不可跨年相加 / denominator of a percentage; never added over targets; over years only where the target is a flow';
comment on column mart.plan_progress.attainment is '完成率 A/T；越少越好的目标为 T/A；不可跨目标、跨年相加 / attainment A/T; T/A where less is better; never added over targets or years';
comment on column mart.plan_progress.schedule_index is '进度指数 (A-B)/(路径值-B)；不可跨目标、跨年相加 / schedule index (A-B)/(path-B); never added over targets or years';
comment on column mart.plan_progress.required_pace is '所需节奏；不可跨目标、跨年相加 / required pace, 1 is as until now; never added over targets or years';
comment on column mart.plan_progress.projection_low is '到期年预测（低）；不可跨目标、跨年相加 / projection to the due year, low; never added over targets or years';
comment on column mart.plan_progress.projection_mid is '到期年预测（中）；不可跨目标、跨年相加 / projection, middle; never added over targets or years';
comment on column mart.plan_progress.projection_high is '到期年预测（高）；不可跨目标、跨年相加 / projection, high; never added over targets or years';
comment on column mart.plan_progress.is_achieved is '是否达到目标；数据不全可能改变结论的为否 / whether the operator holds, and nothing that is missing may undo it';
comment on column mart.plan_progress.status is '状态：achieved 已实现，on-track 正常推进，slightly-behind 略有滞后，far-behind 明显滞后，reversing 出现倒退，missed 未完成，maintain 保持，monitored 监测，not-assessed 无法评定，no-data 无数据 / status: achieved, on-track, slightly-behind, far-behind, reversing, missed, maintain, monitored, not-assessed or no-data';
comment on column mart.plan_progress.returns_expected is '应报报表数；一份报表可供多个目标使用，不可跨目标相加 / returns expected; one return may serve several targets: never added over targets';
comment on column mart.plan_progress.returns_published is '已发布报表数；一份报表可供多个目标使用，不可跨目标相加 / returns published; one return may serve several targets: never added over targets';
comment on column mart.plan_progress.is_provisional is '覆盖不全，结果暂定；报表齐全而有核实问题未说明的见 returns_provisional / coverage is not full; where it is, returns_provisional tells of queries not explained';
comment on column mart.plan_progress.as_of is '数据截至时刻 / state of knowledge';
comment on column mart.plan_progress.returns_provisional is '已发布报表中仍有核实问题未说明的；一份报表可供多个目标使用，不可跨目标相加 / published returns with queries not yet explained; one return may serve several targets: never added over targets';
comment on column mart.plan_progress.flags is '提示代码，以逗号分隔：如 lower-bound 下限，fall-incomplete、due-year-incomplete 数据不全不作结论 / what a reader has to know, as codes separated by commas: such as lower-bound, or fall-incomplete and due-year-incomplete where too much is missing for a verdict';
comment on column mart.plan_progress.plan_version is '考核所依据的计划版本，1 为公布时 / version of the plan that was measured against; 1 is as announced';
comment on column mart.plan_progress.plan_valid_from is '该计划版本的生效日 / the day from which that version holds';
comment on column mart.plan_progress.kind is '类别：target 到期目标，yearly 逐年目标，monitored 监测 / kind: target (in the year due), yearly (anew in each year) or monitored';
comment on column mart.plan_progress.nature is '性质：stock 年末数，flow 当年数 / nature: stock (what is there at the year''s end) or flow (what happened in the year)';
comment on column mart.plan_progress.unit is '计量单位代码 / code of the unit';
comment on column mart.plan_progress.unit_zh is '计量单位（中文） / unit in Chinese';
comment on column mart.plan_progress.unit_en is '计量单位（英文） / unit in English';
comment on column mart.plan_progress.due_year is '到期年，监测指标为空 / the year due; null for a monitored indicator';
comment on column mart.plan_progress.units_counted_elsewhere is '重复填报数：两县填报同一企业（设施）、只计一次而不再计入的行数；明细见 enterprise_year、facility_year 中 is_counted 为否的行；早期汇总为空；不可跨目标、跨年相加 / rows not counted again, since another county reports the same enterprise or facility; they are the rows of enterprise_year and facility_year that are not is_counted; null in early runs; never added over targets or years';
comment on column mart.plan_progress.previous is '上年值，与 actual 同一时刻所知（上年一行可能出自更早的汇总）；不可跨目标、跨年相加 / value of the year before, as known at the same moment (the row of that year may be of an earlier run); never added over targets or years';
comment on column mart.plan_progress.change is '比上年增减，比率为百分点；不可跨目标、跨年相加 / change on the year before; of a percentage in points; never added over targets or years';
comment on column mart.plan_progress.path is '当年路径值，无路径的为空；不可跨目标、跨年相加 / where the plan''s path is in the year; null without a path; never added over targets or years';
comment on column mart.plan_progress.attainment_from_baseline is '净完成率 (A-B)/(T-B)；不可跨目标、跨年相加 / attainment from the baseline, (A-B)/(T-B); never added over targets or years';
comment on column mart.plan_progress.growth_ratio is '增长比 [(A/B)^(1/(t-t0))-1] / |(T/B)^(1/(tT-t0))-1|，乘以方向，只用于数值型系列；不可跨目标、跨年相加 / growth ratio, times the direction, for series of values; never added over targets or years';
comment on column mart.plan_progress.share_of_last_year is '本年报表均已发布的县占上年值的比重，0 至 1；上年无值的为空；不可跨目标、跨年相加 / what the counties that have published all had of last year''s value, 0 to 1; null where there was none; never added over targets or years';
comment on column mart.plan_progress.parts_threshold is '分项（如行业）须达到的值，计划未规定的为空；不可相加 / the value that parts, such as industries, are to reach; null where the plan asks for none; never added';
comment on column mart.plan_progress.parts_reaching is '已达到该值的分项数；不可跨目标、跨年相加 / how many parts have reached it; never added over targets or years';
comment on column mart.plan_progress.parts_measured is '有值的分项数；不可跨目标、跨年相加 / how many parts have a value; never added over targets or years';
comment on column mart.plan_progress.method_id is '进度计算方法代码 / id of the progress method';
comment on column mart.plan_progress.on_track_from is '正常推进的分界（进度指数）；不可相加 / schedule index from which a target is on track; never added';
comment on column mart.plan_progress.slightly_behind_from is '略有滞后的分界（进度指数），其下为明显滞后；不可相加 / schedule index from which it is slightly behind, and below which far behind; never added';
comment on column mart.plan_progress.baseline_year is '基期年 / baseline year';
comment on column mart.plan_progress.direction is '方向：1 越多越好，-1 越少越好；不可相加 / direction: 1 more is better, -1 less is; never added';
comment on column mart.plan_progress.is_value_series is '是否数值型系列（给出增长比） / whether it is a series of values, for which the growth ratio is given';
comment on column mart.plan_progress.series is '逐年实际值（JSON，年份为键），预测由基期起的各年推出；不可相加 / the actual of each year, as JSON with the years as keys; the projection is found from those from the baseline year on; never added';
comment on column mart.plan_progress.at_least is '数据不全而缺报只会增加时，本年实际至少为多少：flags 含 lower-bound 的等于 actual，含 counted-for-now 的已扣除暂计部分；数据齐全或无从判断的为空；不可跨目标、跨年相加 / what the actual is at least, where what is missing can only add: the actual where the flags say lower-bound, less what counts for now where they say counted-for-now; null where nothing is missing or nothing can be said; never added over targets or years';
