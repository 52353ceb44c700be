-- warehouse.dim_area from the forms' code lists of areas and registers of respondents
-- grain: one row per code list and area
insert into warehouse.dim_area (code_list, area_code, name_zh, name_en, parent_code)
values (:code_list, :code, :name_zh, :name_en, :parent)
on conflict (code_list, area_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en, parent_code = excluded.parent_code
