-- a run of the yearly summary with its plan
-- grain: one row
-- input: :summary_run_key
select
    plan.plan_code,
    plan.plan_version,
    plan.valid_from,
    plan.reason_zh,
    plan.reason_en,
    plan.title_zh,
    plan.title_en,
    plan.baseline_year,
    plan.first_year,
    plan.last_year,
    run.year,
    run.as_of,
    run.plan_as_of
from warehouse.summary_run as run
inner join warehouse.dim_plan as plan on plan.plan_key = run.plan_key
where run.summary_run_key = :summary_run_key
