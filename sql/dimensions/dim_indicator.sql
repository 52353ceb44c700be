-- warehouse.dim_indicator from the indicators of table forms
-- grain: one row per indicator
insert into warehouse.dim_indicator (indicator_code, name_zh, name_en, form_code, unit_code, unit_zh, unit_en, direction)
values (:code, :name_zh, :name_en, :form_code, :unit_code, :unit_zh, :unit_en, :direction)
on conflict (indicator_code) do update
set name_zh = excluded.name_zh,
    name_en = excluded.name_en,
    form_code = excluded.form_code,
    unit_code = excluded.unit_code,
    unit_zh = excluded.unit_zh,
    unit_en = excluded.unit_en,
    direction = excluded.direction
