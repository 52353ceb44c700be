-- warehouse.dim_industry from jobs/codelists/industries.csv
-- grain: one row per industry
insert into warehouse.dim_industry (industry_code, name_zh, name_en, industry_group)
values (:code, :name_zh, :name_en, :parent)
on conflict (industry_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en, industry_group = excluded.industry_group
