-- warehouse.fact_enterprise_year and warehouse.dim_enterprise from returns of JH01
-- grain: one row per enterprise and year of the return
-- input: staging.jh01 of :submission_key; :return_key, :county_key, :year

-- What a version says stays as it is; the years that it holds for change. One in force that says otherwise ends with the year
-- before (where it began in this year it holds for none any more), and goes on with the next year that is published
with changed as materialized (
    select
        in_force.*,
        (
            -- asked an enterprise at a time, of however many
            select min(later.year)
            from warehouse.dim_enterprise as version
            cross join lateral (
                select reported.year
                from warehouse.fact_enterprise_year as reported
                where reported.enterprise_key = version.enterprise_key
                    and reported.year > :year
                    and reported.year <= in_force.valid_to
                    and (
                        select submission.is_current
                        from warehouse.submission as submission
                        where submission.submission_key = reported.submission_key
                    )
                offset 0
            ) as later
            where version.credit_code = in_force.credit_code
        ) as goes_on_from
    from staging.jh01 as staged
    inner join warehouse.dim_industry as industry on industry.industry_code = staged.industry
    left join warehouse.dim_chain as chain on chain.chain_code = staged.chain
    cross join lateral (
        select version.*
        from warehouse.dim_enterprise as version
        where version.credit_code = staged.credit_code and :year between version.valid_from and version.valid_to
        limit 1
    ) as in_force
    where staged.submission_key = :submission_key
        and (in_force.enterprise_name, in_force.county_key, in_force.industry_key, in_force.chain_key)
            is distinct from (staged.enterprise_name, :county_key::integer, industry.industry_key, chain.chain_key)
),
continued as (
    insert into warehouse.dim_enterprise (
        credit_code, enterprise_name, county_key, industry_key, chain_key, valid_from, valid_to, is_of_several_counties
    )
    select
        changed.credit_code,
        changed.enterprise_name,
        changed.county_key,
        changed.industry_key,
        changed.chain_key,
        changed.goes_on_from,
        changed.valid_to,
        changed.is_of_several_counties
    from changed
    where changed.goes_on_from is not null
    order by changed.credit_code
    on conflict (credit_code, valid_from) do nothing
)
update warehouse.dim_enterprise as version
set valid_from = case when version.valid_from < :year then version.valid_from end,
    valid_to = case when version.valid_from < :year then :year - 1 end,
    is_of_several_counties = version.is_of_several_counties or version.county_key <> :county_key
from changed
where version.enterprise_key = changed.enterprise_key;

-- of those that have no version in force now, it holds until the year before the next one
insert into warehouse.dim_enterprise (
    credit_code, enterprise_name, county_key, industry_key, chain_key, valid_from, valid_to
)
select
    staged.credit_code,
    staged.enterprise_name,
    :county_key,
    industry.industry_key,
    chain.chain_key,
    :year,
    coalesce(standing.valid_from - 1, 9999)
from staging.jh01 as staged
inner join warehouse.dim_industry as industry on industry.industry_code = staged.industry
left join warehouse.dim_chain as chain on chain.chain_code = staged.chain
left join lateral (
    select version.valid_from
    from warehouse.dim_enterprise as version
    where version.credit_code = staged.credit_code and version.valid_to >= :year
    order by version.valid_from
    limit 1
) as standing on true
where staged.submission_key = :submission_key
    and (standing.valid_from is null or standing.valid_from > :year)
order by staged.credit_code
-- a rehearsal keeps nobody from publishing
on conflict (credit_code, valid_from) do nothing;

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
