-- warehouse.fact_plan_target: what the plan gives for a year
-- grain: one row per plan version, target and year
insert into warehouse.fact_plan_target (plan_target_key, year, kind, value)
values (:plan_target_key, :year, :kind, :value)
on conflict (plan_target_key, year) do update
set kind = excluded.kind, value = excluded.value
