-- warehouse.dim_chain from jobs/codelists/chains.csv
-- grain: one row per chain
insert into warehouse.dim_chain (chain_code, name_zh, name_en)
values (:code, :name_zh, :name_en)
on conflict (chain_code) do update
set name_zh = excluded.name_zh, name_en = excluded.name_en
