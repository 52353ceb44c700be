-- warehouse.dim_item from the items of list forms
-- grain: one row per form and item
insert into warehouse.dim_item (form_code, item, fact_column, name_zh, name_en, unit_code, ordinal)
values (:form_code, :code, :fact_column, :name_zh, :name_en, :unit_code, :ordinal)
on conflict (form_code, item) do update
set fact_column = excluded.fact_column,
    name_zh = excluded.name_zh,
    name_en = excluded.name_en,
    unit_code = excluded.unit_code,
    ordinal = excluded.ordinal
