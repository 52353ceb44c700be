-- warehouse.dim_county from the registers of respondents
-- grain: one row per respondent and first year of validity
insert into warehouse.dim_county (county_code, name_zh, name_en, parent_code, valid_from, valid_to)
values (:code, :name_zh, :name_en, :parent, :valid_from, :valid_to)
on conflict (county_code, valid_from) do update
set name_zh = excluded.name_zh,
    name_en = excluded.name_en,
    parent_code = excluded.parent_code,
    valid_to = excluded.valid_to
