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

comment on view mart.cluster_year is '产业集群：集群×年，各县合计，当前版本（来源表 JH03） / clusters: one row per cluster and year, summed over counties, current revisions (source form JH03)';
comment on column mart.cluster_year.cluster_name is '集群名称（来源表 JH03） / name of the cluster (source form JH03)';
comment on column mart.cluster_year.year is '报告期（年） / reference year';
comment on column mart.cluster_year.industry_code is '行业代码；各县不一致的取产值最大县所报，分县所报见 cluster_county_year / code of the industry; where counties differ, that of the county with the most output (cluster_county_year has what each says)';
comment on column mart.cluster_year.industry_name_zh is '行业名称（中文） / industry in Chinese';
comment on column mart.cluster_year.industry_name_en is '行业名称（英文） / industry in English';
comment on column mart.cluster_year.industry_group is '行业类别：key 重点细分行业，competitive 优势产业 / group of the industry: key, or competitive';
comment on column mart.cluster_year.level is '培育级别代码；各县不一致的取产值最大县所报（来源表 JH03） / level of cultivation, by code; where counties differ, that of the county with the most output (source form JH03)';
comment on column mart.cluster_year.level_name_zh is '级别名称（中文） / level in Chinese';
comment on column mart.cluster_year.level_name_en is '级别名称（英文） / level in English';
comment on column mart.cluster_year.counties is '填报该集群的县（市、区）数；不可相加 / counties that report the cluster; never added';
comment on column mart.cluster_year.enterprises is '集群企业数，单位：家（来源表 JH03）；各集群可相加，各年不可相加（年末数） / enterprises in the cluster, number of enterprises (source form JH03); adds over clusters, not over years: it is what is there at the year''s end';
comment on column mart.cluster_year.output_value_10k_cny is '集群产值，单位：万元（来源表 JH03）；各集群、各年均可相加 / output value of the cluster, in 10 000 CNY (source form JH03); adds over clusters and over years';
comment on column mart.cluster_year.tier is '产值档次：over_100bn 超1000亿元，50_to_100bn 超500至1000亿元，10_to_50bn 超100至500亿元，below_10bn 不超过100亿元 / tier by output value: over 100, over 50 to 100, over 10 to 50, or not over 10 billion CNY';
comment on column mart.cluster_year.recognized_on is '认定时间，以当月1日表示（来源表 JH03） / month of recognition, as its first day (source form JH03)';
