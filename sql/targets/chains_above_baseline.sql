-- chains whose output value exceeds the baseline year's, over the counties that reported the chain in both years;
-- a chain counts once, in the county with the most of its output
-- grain: one row per county and chain; 0 in every county of a chain but the one it counts in
-- fact: fact_chain_county_year
-- gives: amount
-- compares with: the baseline year
-- with: nothing
with reported as (
    select
        chain.chain_key,
        revision.county_code,
        revision.year,
        chain.output_value_10k_cny
    from warehouse.fact_chain_county_year as chain
    inner join warehouse.revision_at(cast(:as_of as timestamptz)) as revision
        on revision.submission_key = chain.submission_key
    where
        revision.year in (:year, :baseline_year)
        and not revision.is_part
        and chain.output_value_10k_cny is not null
),

compared as (
    select
        reported.chain_key,
        reported.county_code,
        row_number() over (
            partition by reported.chain_key
            order by reported.output_value_10k_cny desc, reported.county_code
        ) as place,
        sum(reported.output_value_10k_cny) over (partition by reported.chain_key) as output_10k_cny,
        sum(baseline.output_value_10k_cny) over (partition by reported.chain_key) as baseline_10k_cny
    from reported
    inner join reported as baseline
        on baseline.chain_key = reported.chain_key
        and baseline.county_code = reported.county_code
        and baseline.year = :baseline_year
    where reported.year = :year
)

select
    compared.county_code,
    chain.chain_code as part,
    (compared.place = 1)::integer::numeric as numerator,
    null::numeric as denominator
from compared
inner join warehouse.dim_chain as chain on chain.chain_key = compared.chain_key
where compared.output_10k_cny > compared.baseline_10k_cny
