-- warehouse.fact_chain_county_year from returns of JH04
-- grain: one row per chain and county and year of the return
-- input: staging.jh04 of :submission_key; :return_key, :county_key, :year
insert into warehouse.fact_chain_county_year (
    submission_key, table_no, row_no, return_key, year, county_key, chain_key, enterprises, output_value_10k_cny,
    output_value_last_year_10k_cny, growth_percent, key_projects, project_investment_10k_cny
)
select
    staged.submission_key,
    staged.table_no,
    staged.row_no,
    :return_key,
    :year,
    :county_key,
    chain.chain_key,
    staged.enterprises,
    staged.output_value,
    staged.output_value_last_year,
    staged.growth,
    staged.key_projects,
    staged.project_investment
from staging.jh04 as staged
inner join warehouse.dim_chain as chain on chain.chain_code = staged.chain
where staged.submission_key = :submission_key
