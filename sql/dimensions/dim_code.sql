-- warehouse.dim_code from jobs/codelists
-- grain: one row per code list and code
insert into warehouse.dim_code (code_list, code, name_zh, name_en, parent_code)
values (:code_list, :code, :name_zh, :name_en, :parent)
on conflict (code_list, code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en, parent_code = excluded.parent_code
