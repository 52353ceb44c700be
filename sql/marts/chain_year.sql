-- mart.chain_year: innovative industrial chains in each county (JH04)
-- grain: one row per chain, county and year, of the current revisions
-- input: warehouse.fact_chain_county_year and its dimensions
create or replace view mart.chain_year as
select
    chain.chain_code,
    chain.name_zh as chain_name_zh,
    chain.name_en as chain_name_en,
    current_submission.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    current_submission.year,
    reported.enterprises,
    reported.output_value_10k_cny,
    reported.output_value_last_year_10k_cny,
    reported.growth_percent,
    reported.key_projects,
    reported.project_investment_10k_cny,
    exists (
        select
        from warehouse.dim_county as whole
        where whole.county_code = county.parent_code
            and current_submission.year between whole.valid_from and whole.valid_to
    ) as is_part,
    current_submission.revision,
    current_submission.submission_key,
    reported.table_no,
    reported.row_no
from warehouse.fact_chain_county_year as reported
inner join warehouse.current_submission as current_submission
    on current_submission.submission_key = reported.submission_key
inner join warehouse.dim_county as county on county.county_key = current_submission.county_key
inner join warehouse.dim_chain as chain on chain.chain_key = reported.chain_key;
