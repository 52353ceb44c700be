-- warehouse.dim_plan_target from a plan file
-- grain: one row per plan, version, content and target
insert into warehouse.dim_plan_target (
    plan_key, target_code, ordinal, group_code, group_zh, group_en, title_zh, title_en, quote, kind, nature,
    measure, parameters, operator, target_value, due_year, direction, is_value_series, unit_code, unit_zh, unit_en,
    decimals
)
values (
    :plan_key, :target_code, :ordinal, :group_code, :group_zh, :group_en, :title_zh, :title_en, :quote, :kind, :nature,
    :measure, cast(:parameters as jsonb), :operator, :target_value, :due_year, :direction, :is_value_series,
    :unit_code, :unit_zh, :unit_en, :decimals
)
returning plan_target_key
