-- the cells that a tier's clusters are found from: outputs; the largest of a cluster counts 1, the others 0
-- grain: one row per county and cluster of the tier
with revisions as (
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
),

placed as (
    select
        revisions.county_code,
        cluster.submission_key,
        cluster.table_no,
        cluster.row_no,
        cluster.output_value_10k_cny,
        row_number() over (
            partition by cluster.cluster_key
            order by cluster.output_value_10k_cny desc, revisions.county_code
        ) as place,
        sum(cluster.output_value_10k_cny) over (partition by cluster.cluster_key) as output_10k_cny
    from warehouse.fact_cluster_county_year as cluster
    inner join revisions on revisions.submission_key = cluster.submission_key
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
from placed
where
    output_10k_cny > cast(:above_100m_cny as numeric) * 10000
    and output_10k_cny <= coalesce(cast(:up_to_100m_cny as numeric) * 10000, output_10k_cny)
