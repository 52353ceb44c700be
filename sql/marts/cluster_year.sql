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

comment on view mart.cluster_year is '智能制造产业集群（全市）：集群×年份，各县相加，现行修订版（来源表 JH03） / clusters of the city: one row per cluster and year, counties added up, current revisions (source form JH03)';
comment on column mart.cluster_year.cluster_name is '集群名称（JH03） / name of the cluster (JH03)';
comment on column mart.cluster_year.year is '报告期年份 / reference year';
comment on column mart.cluster_year.industry_code is '行业代码 / code of the industry';
comment on column mart.cluster_year.industry_name_zh is '行业（中文） / industry in Chinese';
comment on column mart.cluster_year.industry_name_en is '行业（英文） / industry in English';
comment on column mart.cluster_year.industry_group is '行业类别：key 重点细分行业，competitive 优势产业 / group of the industry: key subdivided or competitive';
comment on column mart.cluster_year.level is '培育级别代码（JH03） / code of the level of cultivation (JH03)';
comment on column mart.cluster_year.level_name_zh is '层级（中文） / level in Chinese';
comment on column mart.cluster_year.level_name_en is '层级（英文） / level in English';
comment on column mart.cluster_year.counties is '所跨县（市、区）数，单位：个 / counties that report it';
comment on column mart.cluster_year.enterprises is '集群企业数，单位：家（JH03，各县之和） / enterprises of the cluster (JH03, sum over counties)';
comment on column mart.cluster_year.output_value_10k_cny is '集群产值，单位：万元（JH03，各县之和） / output of the cluster, in 10 000 CNY (JH03, sum over counties)';
comment on column mart.cluster_year.tier is '产值档次：over_100bn 超过 1000 亿元，50_to_100bn 超过 500 亿元，10_to_50bn 超过 100 亿元，below_10bn 其余 / tier of its output: more than 100, 50 or 10 billion CNY, or the rest';
comment on column mart.cluster_year.recognized_on is '最早认定时间，按月，记为当月一日（JH03） / first month of recognition, as its first day (JH03)';
