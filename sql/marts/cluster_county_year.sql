-- mart.cluster_county_year: what each county reports of a cluster (JH03); cluster_year adds them up
-- grain: one row per cluster, county and year, of the current revisions
-- input: warehouse.fact_cluster_county_year and its dimensions
create or replace view mart.cluster_county_year as
select
    cluster.cluster_name,
    current_submission.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    current_submission.year,
    industry.industry_code,
    industry.name_zh as industry_name_zh,
    industry.name_en as industry_name_en,
    industry.industry_group,
    level.level_code as level,
    level.name_zh as level_name_zh,
    level.name_en as level_name_en,
    reported.enterprises,
    reported.output_value_10k_cny,
    reported.recognized_on,
    exists (
        select
        from warehouse.dim_county as whole
        where whole.county_code = county.parent_code
            and current_submission.year between whole.valid_from and whole.valid_to
    ) as is_part,
    current_submission.revision,
    current_submission.submission_key,
    reported.table_no,
    reported.row_no
from warehouse.fact_cluster_county_year as reported
inner join warehouse.current_submission as current_submission
    on current_submission.submission_key = reported.submission_key
inner join warehouse.dim_county as county on county.county_key = current_submission.county_key
inner join warehouse.dim_cluster as cluster on cluster.cluster_key = reported.cluster_key
inner join warehouse.dim_industry as industry on industry.industry_key = reported.industry_key
left join warehouse.dim_level as level on level.level_key = reported.level_key;

comment on view mart.cluster_county_year is '产业集群分县情况：集群×县×年，当前版本（来源表 JH03）；各县合计见 cluster_year / clusters by county: one row per cluster, county and year, current revisions (source form JH03); cluster_year adds them up';
comment on column mart.cluster_county_year.cluster_name is '集群名称（来源表 JH03） / name of the cluster (source form JH03)';
comment on column mart.cluster_county_year.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.cluster_county_year.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column mart.cluster_county_year.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column mart.cluster_county_year.year is '报告期（年） / reference year';
comment on column mart.cluster_county_year.industry_code is '行业代码 / code of the industry';
comment on column mart.cluster_county_year.industry_name_zh is '行业名称（中文） / industry in Chinese';
comment on column mart.cluster_county_year.industry_name_en is '行业名称（英文） / industry in English';
comment on column mart.cluster_county_year.industry_group is '行业类别：key 重点细分行业，competitive 优势产业 / group of the industry: key, or competitive';
comment on column mart.cluster_county_year.level is '该县所报培育级别代码（来源表 JH03） / level of cultivation as this county reports it, by code (source form JH03)';
comment on column mart.cluster_county_year.level_name_zh is '级别名称（中文） / level in Chinese';
comment on column mart.cluster_county_year.level_name_en is '级别名称（英文） / level in English';
comment on column mart.cluster_county_year.enterprises is '本县集群企业数，单位：家（来源表 JH03）；各县可相加（is_part 的除外），各年不可相加（年末数） / enterprises of the cluster in this county, number of enterprises (source form JH03); adds over counties (not those with is_part), not over years';
comment on column mart.cluster_county_year.output_value_10k_cny is '本县集群产值，单位：万元（来源表 JH03）；各县、各年均可相加（is_part 的除外） / output value of the cluster in this county, in 10 000 CNY (source form JH03); adds over counties (not those with is_part) and over years';
comment on column mart.cluster_county_year.recognized_on is '认定时间，以当月1日表示（来源表 JH03） / month of recognition, as its first day (source form JH03)';
comment on column mart.cluster_county_year.is_part is '数字是否已包含在上级单位的报表中（不重复相加） / whether the figures are contained in those of a parent county, so that they are not added again';
comment on column mart.cluster_county_year.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column mart.cluster_county_year.submission_key is '报送批次 / the submission';
comment on column mart.cluster_county_year.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column mart.cluster_county_year.row_no is '工作表中的行号 / the row''s number on its sheet';
