-- the cells that chains above the baseline are found from: the year's outputs; the largest of a chain counts 1
-- grain: one row per county and chain that counts
with reported as (
    select
        chain.chain_key,
        revision.county_code,
        revision.year,
        chain.submission_key,
        chain.table_no,
        chain.row_no,
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
        reported.county_code,
        reported.submission_key,
        reported.table_no,
        reported.row_no,
        reported.output_value_10k_cny,
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
    county_code,
    submission_key,
    table_no,
    row_no,
    null::integer as column_no,
    'output_value_10k_cny' as fact_column,
    output_value_10k_cny::text as reported,
    (place = 1)::integer::numeric as numerator,
    null::numeric as denominator
from compared
where output_10k_cny > baseline_10k_cny
