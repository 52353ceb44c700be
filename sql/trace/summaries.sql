-- the runs of the summary that were made of a revision, the newest first
-- grain: one row per run
select
    run.summary_run_key,
    plan.plan_code,
    run.year,
    run.as_of,
    run.created_at
from warehouse.summary_run as run
inner join warehouse.summary_return as summarised on summarised.summary_run_key = run.summary_run_key
inner join warehouse.dim_plan as plan on plan.plan_key = run.plan_key
where run.year = :year
    and summarised.form_code = :form_code
    and summarised.county_code = :county_code
    and summarised.revision = :revision
order by run.summary_run_key desc
