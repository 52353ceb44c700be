-- clusters whose output, summed over their counties, lies in a tier; a cluster counts in the county with the most of it
-- grain: one row per county and cluster; 0 in every county of a cluster but the one it counts in
-- fact: fact_cluster_county_year
-- gives: amount
-- with: above_100m_cny (number), up_to_100m_cny (number, optional)
with revisions as materialized (
    -- worked out once, whatever the planner knows of the rows there are
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
),

placed as (
    select
        cluster.cluster_key,
        revisions.county_code,
        row_number() over (
            partition by cluster.cluster_key
            order by cluster.output_value_10k_cny desc, revisions.county_code
        ) as place,
        sum(cluster.output_value_10k_cny) over (partition by cluster.cluster_key) as output_10k_cny
    from warehouse.fact_cluster_county_year as cluster
    inner join revisions on revisions.submission_key = cluster.submission_key
)

select
    placed.county_code,
    cluster.cluster_name as part,
    (placed.place = 1)::integer::numeric as numerator,
    null::numeric as denominator
from placed
inner join warehouse.dim_cluster as cluster on cluster.cluster_key = placed.cluster_key
where
    placed.output_10k_cny > cast(:above_100m_cny as numeric) * 10000
    and placed.output_10k_cny <= coalesce(cast(:up_to_100m_cny as numeric) * 10000, placed.output_10k_cny)
