-- series and paths of a run
-- grain: one row per target and year
-- input: :summary_run_key
select plan_target_key, year, actual, path
from warehouse.fact_plan_progress_year
where summary_run_key = :summary_run_key
order by plan_target_key, year
