-- warehouse.dim_level from jobs/codelists/levels.csv
-- grain: one row per level
insert into warehouse.dim_level (level_code, name_zh, name_en)
values (:code, :name_zh, :name_en)
on conflict (level_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en
