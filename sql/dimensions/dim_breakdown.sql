-- warehouse.dim_breakdown from the forms' code lists of breakdowns; the empty code is the whole
-- grain: one row per code list and class
insert into warehouse.dim_breakdown (code_list, breakdown_code, name_zh, name_en)
values (:code_list, :code, :name_zh, :name_en)
on conflict (code_list, breakdown_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en
