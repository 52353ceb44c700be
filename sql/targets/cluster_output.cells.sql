-- the cells that the clusters' output is added up from
-- grain: one row per county and cluster of the industries
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select
    revisions.county_code,
    cluster.submission_key,
    cluster.table_no,
    cluster.row_no,
    null::integer as column_no,
    'output_value_10k_cny' as fact_column,
    cluster.output_value_10k_cny::text as reported,
    cluster.output_value_10k_cny as numerator,
    null::numeric as denominator
from warehouse.fact_cluster_county_year as cluster
inner join revisions on revisions.submission_key = cluster.submission_key
inner join warehouse.dim_industry as industry on industry.industry_key = cluster.industry_key
where industry.industry_code in (:industries)
