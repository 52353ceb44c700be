-- warehouse.fact_plan_progress: how a target stands, with all that it was found from
-- grain: target x year x run
insert into warehouse.fact_plan_progress (
    summary_run_key, plan_target_key, year, operator, target, due_year, baseline, previous, path, actual, numerator,
    denominator, change, attainment, attainment_from_baseline, schedule_index, growth_ratio, required_pace,
    projection_low, projection_mid, projection_high, is_achieved, status, flags, returns_expected, returns_published, returns_provisional,
    share_of_last_year, is_provisional, parts_threshold, parts_reaching, parts_measured,
    units_counted_elsewhere, at_least
)
values (
    :summary_run_key, :plan_target_key, :year, :operator, :target, :due_year, :baseline, :previous, :path, :actual,
    :numerator, :denominator, :change, :attainment, :attainment_from_baseline, :schedule_index, :growth_ratio,
    :required_pace, :projection_low, :projection_mid, :projection_high, :is_achieved, :status, :flags,
    :returns_expected, :returns_published, :returns_provisional, :share_of_last_year, :is_provisional, :parts_threshold, :parts_reaching,
    :parts_measured, :units_counted_elsewhere, :at_least
)
