-- mart.plan_target_year: what a plan asks for year by year, the years to come among them: milestones, targets, yearly targets
-- grain: one row per plan, version of it, target and year for which the plan gives a value
-- input: warehouse.fact_plan_target; of a version whose file was edited, its newest content
create or replace view mart.plan_target_year as
with newest_content as (
    select distinct on (plan.plan_code, plan.plan_version)
        plan.plan_key,
        plan.plan_code,
        plan.plan_version,
        plan.valid_from
    from warehouse.dim_plan as plan
    order by plan.plan_code, plan.plan_version, plan.recorded_at desc, plan.plan_key desc
)

select
    plan.plan_code,
    plan.plan_version,
    plan.valid_from as plan_valid_from,
    plan.plan_version = max(plan.plan_version) over (partition by plan.plan_code) as is_newest_version,
    target.target_code,
    target.title_zh,
    target.title_en,
    asked.year,
    asked.kind,
    target.operator,
    asked.value as target,
    target.unit_code as unit,
    target.unit_zh,
    target.unit_en
from warehouse.fact_plan_target as asked
inner join warehouse.dim_plan_target as target on target.plan_target_key = asked.plan_target_key
inner join newest_content as plan on plan.plan_key = target.plan_key;

comment on view mart.plan_target_year is '计划要求：每个计划、版本、目标、年份一行，自首次汇总起；历年进度见 plan_progress / what a plan asks for: one row per plan, version, target and year, from its first summary on; what came of it is in plan_progress';
comment on column mart.plan_target_year.plan_code is '计划代码 / code of the plan';
comment on column mart.plan_target_year.plan_version is '计划版本，1 为公布时 / version of the plan; 1 is as announced';
comment on column mart.plan_target_year.plan_valid_from is '该版本自何日起有效 / the day from which that version holds';
comment on column mart.plan_target_year.is_newest_version is '是否最新版本 / whether it is the newest version';
comment on column mart.plan_target_year.target_code is '目标代码 / code of the target';
comment on column mart.plan_target_year.title_zh is '目标名称（中文） / title in Chinese';
comment on column mart.plan_target_year.title_en is '目标名称（英文） / title in English';
comment on column mart.plan_target_year.year is '年份 / year';
comment on column mart.plan_target_year.kind is '类别：milestone 阶段目标，target 到期目标，yearly 年度目标 / kind: milestone, target (in the year due) or yearly';
comment on column mart.plan_target_year.operator is '比较符，阶段目标只作路径 / operator; a milestone is only a point of the path';
comment on column mart.plan_target_year.target is '要求达到的值，单位见 unit；不可跨目标、跨年、跨版本相加 / value to reach, in the target''s unit; never added over targets, years or versions';
comment on column mart.plan_target_year.unit is '计量单位代码 / code of the unit';
comment on column mart.plan_target_year.unit_zh is '计量单位（中文） / unit in Chinese';
comment on column mart.plan_target_year.unit_en is '计量单位（英文） / unit in English';
