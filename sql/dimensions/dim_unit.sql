-- warehouse.dim_unit from jobs/codelists/units.csv
-- grain: one row per unit
insert into warehouse.dim_unit (unit_code, name_zh, name_en, quantity, factor)
values (:code, :name_zh, :name_en, :quantity, :factor)
on conflict (unit_code) do update
set name_zh = excluded.name_zh,
    name_en = excluded.name_en,
    quantity = excluded.quantity,
    factor = excluded.factor
