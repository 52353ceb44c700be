-- warehouse.fact_cluster_county_year and warehouse.dim_cluster from returns of JH03
-- grain: one row per cluster and county and year of the return
-- input: staging.jh03 of :submission_key; :return_key, :county_key, :year

insert into warehouse.dim_cluster (cluster_name)
select staged.cluster_name
from staging.jh03 as staged
where staged.submission_key = :submission_key
order by staged.cluster_name
on conflict (cluster_name) do nothing;

insert into warehouse.fact_cluster_county_year (
    submission_key, table_no, row_no, return_key, year, county_key, cluster_key, industry_key, level_key,
    enterprises, output_value_10k_cny, recognized_on
)
select
    staged.submission_key,
    staged.table_no,
    staged.row_no,
    :return_key,
    :year,
    :county_key,
    cluster.cluster_key,
    industry.industry_key,
    level.level_key,
    staged.enterprises,
    staged.output_value,
    staged.recognized_on
from staging.jh03 as staged
inner join warehouse.dim_cluster as cluster on cluster.cluster_name = staged.cluster_name
inner join warehouse.dim_industry as industry on industry.industry_code = staged.industry
left join warehouse.dim_level as level on level.level_code = staged.level
where staged.submission_key = :submission_key
