-- warehouse.dim_plan_target from a plan file
-- grain: one row per plan version and target
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
on conflict (plan_key, target_code) do update
set ordinal = excluded.ordinal,
    group_code = excluded.group_code,
    group_zh = excluded.group_zh,
    group_en = excluded.group_en,
    title_zh = excluded.title_zh,
    title_en = excluded.title_en,
    quote = excluded.quote,
    kind = excluded.kind,
    nature = excluded.nature,
    measure = excluded.measure,
    parameters = excluded.parameters,
    operator = excluded.operator,
    target_value = excluded.target_value,
    due_year = excluded.due_year,
    direction = excluded.direction,
    is_value_series = excluded.is_value_series,
    unit_code = excluded.unit_code,
    unit_zh = excluded.unit_zh,
    unit_en = excluded.unit_en,
    decimals = excluded.decimals
returning plan_target_key
