-- clusters of the levels; a cluster over several counties counts once, in the county with the most of its output
-- grain: one row per county and cluster; 0 in every county of a cluster but the one it counts in
-- fact: fact_cluster_county_year
-- gives: amount
-- each return: adds
-- with: levels (codes of levels)
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
        row_number() over main_county as place,
        first_value(level.level_code) over main_county as level_code
    from warehouse.fact_cluster_county_year as cluster
    inner join revisions on revisions.submission_key = cluster.submission_key
    left join warehouse.dim_level as level on level.level_key = cluster.level_key
    window main_county as (
        partition by cluster.cluster_key
        order by cluster.output_value_10k_cny desc, revisions.county_code
    )
)

select
    placed.county_code,
    cluster.cluster_name as part,
    (placed.place = 1)::integer::numeric as numerator,
    null::numeric as denominator
from placed
inner join warehouse.dim_cluster as cluster on cluster.cluster_key = placed.cluster_key
where placed.level_code in (:levels)
