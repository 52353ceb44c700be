-- mart.enterprise_year: what key enterprises reported (JH01)
-- grain: one row per enterprise, year and county that reports it, of the current revisions; an enterprise that two
--     counties report stands twice
-- input: warehouse.fact_enterprise_year and its dimensions
create or replace view mart.enterprise_year as
select
    current_submission.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    enterprise.credit_code,
    enterprise.enterprise_name,
    current_submission.year,
    industry.industry_code,
    industry.name_zh as industry_name_zh,
    industry.name_en as industry_name_en,
    industry.industry_group,
    chain.chain_code,
    chain.name_zh as chain_name_zh,
    chain.name_en as chain_name_en,
    reported.output_value_10k_cny,
    reported.new_product_output_10k_cny,
    reported.rd_expense_10k_cny,
    reported.renovation_investment_10k_cny,
    reported.robots_in_service,
    reported.robots_added,
    reported.is_transformed,
    reported.transformed_on,
    level.level_code as leading_level,
    level.name_zh as leading_level_name_zh,
    level.name_en as leading_level_name_en,
    reported.remark,
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
from warehouse.fact_enterprise_year as reported
inner join warehouse.current_submission as current_submission
    on current_submission.submission_key = reported.submission_key
inner join warehouse.dim_county as county on county.county_key = current_submission.county_key
inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
inner join warehouse.dim_industry as industry on industry.industry_key = reported.industry_key
left join warehouse.dim_chain as chain on chain.chain_key = reported.chain_key
left join warehouse.dim_level as level on level.level_key = reported.leading_level_key;
