-- what the counties add in a run
-- grain: one row per target and county
-- input: :summary_run_key
select
    plan_target_key, county_code, county_name_zh, county_name_en, actual, numerator, denominator, share, previous, is_published
from warehouse.fact_plan_progress_county
where summary_run_key = :summary_run_key
order by plan_target_key, ordinal
