-- warehouse.fact_plan_progress_county: what each county adds
-- grain: target x year x run x county
insert into warehouse.fact_plan_progress_county (
    summary_run_key, plan_target_key, ordinal, county_code, county_name_zh, county_name_en, actual, numerator,
    denominator, share, previous, is_published, units_counted_elsewhere
)
values (
    :summary_run_key, :plan_target_key, :ordinal, :county_code, :county_name_zh, :county_name_en, :actual, :numerator,
    :denominator, :share, :previous, :is_published, :units_counted_elsewhere
)
