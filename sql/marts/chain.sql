-- mart.chain: the industrial chains, to filter several views by
-- grain: one row per chain
-- input: warehouse.dim_chain
create or replace view mart.chain as
select
    chain.chain_code,
    chain.name_zh as chain_name_zh,
    chain.name_en as chain_name_en
from warehouse.dim_chain as chain;

comment on view mart.chain is '产业链：每个代码一行；enterprise_year（可为空）和 chain_year 以 chain_code 与之相连 / chains: one row per code; enterprise_year (where it may be null) and chain_year join it by chain_code';
comment on column mart.chain.chain_code is '产业链代码 / code of the chain';
comment on column mart.chain.chain_name_zh is '产业链名称（中文） / chain in Chinese';
comment on column mart.chain.chain_name_en is '产业链名称（英文） / chain in English';
