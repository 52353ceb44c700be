-- mart.chain_year: innovative industrial chains in each county (JH04)
-- grain: one row per chain, county and year, of the current revisions
-- input: warehouse.fact_chain_county_year and its dimensions
create or replace view mart.chain_year as
select
    chain.chain_code,
    chain.name_zh as chain_name_zh,
    chain.name_en as chain_name_en,
    current_submission.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    current_submission.year,
    reported.enterprises,
    reported.output_value_10k_cny,
    reported.output_value_last_year_10k_cny,
    reported.growth_percent,
    reported.key_projects,
    reported.project_investment_10k_cny,
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
from warehouse.fact_chain_county_year as reported
inner join warehouse.current_submission as current_submission
    on current_submission.submission_key = reported.submission_key
inner join warehouse.dim_county as county on county.county_key = current_submission.county_key
inner join warehouse.dim_chain as chain on chain.chain_key = reported.chain_key;

comment on view mart.chain_year is '创新产业链：产业链×县×年，当前版本（来源表 JH04） / innovative chains: one row per chain, county and year, current revisions (source form JH04)';
comment on column mart.chain_year.chain_code is '产业链代码 / code of the chain';
comment on column mart.chain_year.chain_name_zh is '产业链名称（中文） / chain in Chinese';
comment on column mart.chain_year.chain_name_en is '产业链名称（英文） / chain in English';
comment on column mart.chain_year.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.chain_year.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column mart.chain_year.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column mart.chain_year.year is '报告期（年） / reference year';
comment on column mart.chain_year.enterprises is '规上企业数，单位：家（来源表 JH04）；各县可相加（is_part 的除外），各年不可相加（年末数） / enterprises above designated size, number of enterprises (source form JH04); adds over counties (not those with is_part), not over years: it is what is there at the year''s end';
comment on column mart.chain_year.output_value_10k_cny is '产值，单位：万元（来源表 JH04）；各县、各年均可相加（is_part 的除外） / output value, in 10 000 CNY (source form JH04); adds over counties (not those with is_part) and over years';
comment on column mart.chain_year.output_value_last_year_10k_cny is '上年产值，单位：万元（来源表 JH04）；各县可相加（is_part 的除外），各年不可与本年产值重复相加 / output value of last year, in 10 000 CNY (source form JH04); adds over counties (not those with is_part); over years it repeats the output value and is not added';
comment on column mart.chain_year.growth_percent is '同比增长，单位：%（来源表 JH04）；不可相加 / growth on last year, in percent (source form JH04); never added';
comment on column mart.chain_year.key_projects is '重点项目数，单位：个（来源表 JH04）；各县可相加（is_part 的除外），各年不可相加（项目可跨年） / key projects, number (source form JH04); adds over counties (not those with is_part), not over years: a project may run for several';
comment on column mart.chain_year.project_investment_10k_cny is '项目完成投资，单位：万元（来源表 JH04）；各县、各年均可相加（is_part 的除外） / project investment completed, in 10 000 CNY (source form JH04); adds over counties (not those with is_part) and over years';
comment on column mart.chain_year.is_part is '数字是否已包含在上级单位的报表中（不重复相加） / whether the figures are contained in those of a parent county, so that they are not added again';
comment on column mart.chain_year.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column mart.chain_year.submission_key is '报送批次 / the submission';
comment on column mart.chain_year.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column mart.chain_year.row_no is '工作表中的行号 / the row''s number on its sheet';
