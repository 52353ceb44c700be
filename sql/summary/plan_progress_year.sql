-- warehouse.fact_plan_progress_year: the series and the path of a target
-- grain: target x run x year of the series
insert into warehouse.fact_plan_progress_year (
    summary_run_key, plan_target_key, year, actual, numerator, denominator, path
)
values (:summary_run_key, :plan_target_key, :year, :actual, :numerator, :denominator, :path)
