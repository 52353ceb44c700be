-- mart.cluster_year: industrial clusters of the city, their counties added up (JH03)
-- grain: one row per cluster and year, over the current revisions; a respondent whose figures are contained in
--     another's (a zone with a parent county) is not added again
-- input: warehouse.fact_cluster_county_year and its dimensions
create or replace view mart.cluster_year as
with reported as (
    select
        cluster.*,
        current_submission.county_code,
        -- level and industry agree across counties; should they not, those of the county with the most output hold
        row_number() over (
            partition by cluster.cluster_key, cluster.year
            order by cluster.output_value_10k_cny desc, current_submission.county_code
        ) as place
    from warehouse.fact_cluster_county_year as cluster
    inner join warehouse.current_submission as current_submission
        on current_submission.submission_key = cluster.submission_key
    inner join warehouse.dim_county as county on county.county_key = current_submission.county_key
    where not exists (
        select
        from warehouse.dim_county as whole
        where whole.county_code = county.parent_code
            and current_submission.year between whole.valid_from and whole.valid_to
    )
),
city as (
    select
        cluster_key,
        year,
        min(industry_key) filter (where place = 1) as industry_key,
        min(level_key) filter (where place = 1) as level_key,
        count(*) as counties,
        sum(enterprises) as enterprises,
        sum(output_value_10k_cny) as output_value_10k_cny,
        min(recognized_on) as recognized_on
    from reported
    group by cluster_key, year
)
select
    cluster.cluster_name,
    city.year,
    industry.industry_code,
    industry.name_zh as industry_name_zh,
    industry.name_en as industry_name_en,
    industry.industry_group,
    level.level_code as level,
    level.name_zh as level_name_zh,
    level.name_en as level_name_en,
    city.counties,
    city.enterprises,
    city.output_value_10k_cny,
    case
        when city.output_value_10k_cny > 10000000 then 'over_100bn'
        when city.output_value_10k_cny > 5000000 then '50_to_100bn'
        when city.output_value_10k_cny > 1000000 then '10_to_50bn'
        else 'below_10bn'
    end as tier,
    city.recognized_on
from city
inner join warehouse.dim_cluster as cluster on cluster.cluster_key = city.cluster_key
inner join warehouse.dim_industry as industry on industry.industry_key = city.industry_key
left join warehouse.dim_level as level on level.level_key = city.level_key;
