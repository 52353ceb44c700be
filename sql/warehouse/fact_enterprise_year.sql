-- warehouse.fact_enterprise_year and warehouse.dim_enterprise from returns of JH01
-- grain: one row per enterprise and year of the return
-- input: staging.jh01 of :submission_key; :return_key, :county_key, :year

-- a version of an enterprise holds from its first year on; a year's correction changes the version that began with it
with reported as (
    select
        staged.credit_code,
        staged.enterprise_name,
        industry.industry_key,
        chain.chain_key
    from staging.jh01 as staged
    inner join warehouse.dim_industry as industry on industry.industry_code = staged.industry
    left join warehouse.dim_chain as chain on chain.chain_code = staged.chain
    where staged.submission_key = :submission_key
),
-- most often none
changed as materialized (
    select
        reported.*,
        in_force.valid_from as in_force_from,
        coalesce(in_force.county_key <> :county_key::integer, false) as is_of_another_county
    from reported
    left join lateral (
        select
            enterprise.enterprise_name,
            enterprise.county_key,
            enterprise.industry_key,
            enterprise.chain_key,
            enterprise.valid_from
        from warehouse.dim_enterprise as enterprise
        where enterprise.credit_code = reported.credit_code and :year between enterprise.valid_from and enterprise.valid_to
        limit 1
    ) as in_force on true
    where (in_force.enterprise_name, in_force.county_key, in_force.industry_key, in_force.chain_key)
        is distinct from (reported.enterprise_name, :county_key::integer, reported.industry_key, reported.chain_key)
),
begun as (
    insert into warehouse.dim_enterprise as version (
        credit_code, enterprise_name, county_key, industry_key, chain_key, valid_from, valid_to, is_of_several_counties
    )
    select
        changed.credit_code,
        changed.enterprise_name,
        :county_key,
        changed.industry_key,
        changed.chain_key,
        :year,
        -- a version holds until the year before the next one
        coalesce(
            (
                select min(later.valid_from) - 1
                from warehouse.dim_enterprise as later
                where later.credit_code = changed.credit_code and later.valid_from > :year
            ),
            9999
        ),
        changed.is_of_another_county
    from changed
    order by changed.credit_code
    on conflict (credit_code, valid_from) do update
    set enterprise_name = excluded.enterprise_name,
        county_key = excluded.county_key,
        industry_key = excluded.industry_key,
        chain_key = excluded.chain_key,
        is_of_several_counties = version.is_of_several_counties or excluded.is_of_several_counties
)
-- the version before one that begins in this year ends with the year before
update warehouse.dim_enterprise as earlier
set valid_to = :year - 1
from changed
where earlier.credit_code = changed.credit_code
    and earlier.valid_from = changed.in_force_from
    and changed.in_force_from < :year;

insert into warehouse.fact_enterprise_year (
    submission_key, table_no, row_no, return_key, year, county_key, enterprise_key, industry_key, chain_key,
    leading_level_key, output_value_10k_cny, new_product_output_10k_cny, rd_expense_10k_cny,
    renovation_investment_10k_cny, robots_in_service, robots_added, is_transformed, transformed_on, remark
)
select
    staged.submission_key,
    staged.table_no,
    staged.row_no,
    :return_key,
    :year,
    :county_key,
    enterprise.enterprise_key,
    industry.industry_key,
    chain.chain_key,
    level.level_key,
    staged.output_value,
    staged.new_product_output,
    staged.rd_expense,
    staged.renovation_investment,
    staged.robots_in_service,
    staged.robots_added,
    staged.transformed,
    staged.transformed_on,
    staged.remark
from staging.jh01 as staged
cross join lateral (
    select version.enterprise_key
    from warehouse.dim_enterprise as version
    where version.credit_code = staged.credit_code and :year between version.valid_from and version.valid_to
    limit 1
) as enterprise
inner join warehouse.dim_industry as industry on industry.industry_code = staged.industry
left join warehouse.dim_chain as chain on chain.chain_code = staged.chain
left join warehouse.dim_level as level on level.level_code = staged.leading_level
where staged.submission_key = :submission_key
