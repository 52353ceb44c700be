-- the targets of a run as they were found, in the plan's order
-- grain: one row per target
-- input: :summary_run_key
select
    target.plan_target_key,
    target.target_code,
    target.group_zh,
    target.group_en,
    target.title_zh,
    target.title_en,
    target.quote,
    target.kind,
    target.unit_code,
    target.unit_zh,
    target.unit_en,
    target.decimals,
    plan.last_year,
    progress.*
from warehouse.fact_plan_progress as progress
inner join warehouse.dim_plan_target as target on target.plan_target_key = progress.plan_target_key
inner join warehouse.dim_plan as plan on plan.plan_key = target.plan_key
where progress.summary_run_key = :summary_run_key
order by target.ordinal
