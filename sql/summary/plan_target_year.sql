-- warehouse.fact_plan_target: what the plan gives for a year
-- grain: one row per plan, version, content, target and year
insert into warehouse.fact_plan_target (plan_target_key, year, kind, value)
values (:plan_target_key, :year, :kind, :value)
