-- the cells that clusters are counted from: the level, which counts 1 in the county with the most of the output
-- grain: one row per county and cluster of the levels
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
        level.level_code as own_level_code,
        level.name_zh,
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
    county_code,
    submission_key,
    table_no,
    row_no,
    null::integer as column_no,
    'level' as fact_column,
    coalesce(warehouse.code_name_read(submission_key, 'levels', own_level_code, name_zh), '') as reported,
    (place = 1)::integer::numeric as numerator,
    null::numeric as denominator
from placed
where level_code in (:levels)
