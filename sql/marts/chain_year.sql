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

comment on view mart.chain_year is '创新产业链：产业链×县×年份，现行修订版（来源表 JH04） / innovative industrial chains: one row per chain, county and year, current revisions (source form JH04)';
comment on column mart.chain_year.chain_code is '产业链代码 / code of the industrial chain';
comment on column mart.chain_year.chain_name_zh is '产业链（中文） / industrial chain in Chinese';
comment on column mart.chain_year.chain_name_en is '产业链（英文） / industrial chain in English';
comment on column mart.chain_year.county_code is '县（市、区）代码（GB/T 2260） / code of the county (GB/T 2260)';
comment on column mart.chain_year.county_name_zh is '县（市、区）名称（中文） / name of the county in Chinese';
comment on column mart.chain_year.county_name_en is '县（市、区）名称（英文） / name of the county in English';
comment on column mart.chain_year.year is '报告期年份 / reference year';
comment on column mart.chain_year.enterprises is '规上企业数，单位：家（JH04） / enterprises above designated size (JH04)';
comment on column mart.chain_year.output_value_10k_cny is '产值，单位：万元（JH04，表中为亿元） / output value, in 10 000 CNY (JH04, printed in 100 million CNY)';
comment on column mart.chain_year.output_value_last_year_10k_cny is '上年产值，单位：万元（JH04，表中为亿元） / output value of the year before, in 10 000 CNY (JH04, printed in 100 million CNY)';
comment on column mart.chain_year.growth_percent is '同比增长，单位：%（JH04） / growth on the year before, in percent (JH04)';
comment on column mart.chain_year.key_projects is '重点项目数，单位：个（JH04） / key projects (JH04)';
comment on column mart.chain_year.project_investment_10k_cny is '项目完成投资，单位：万元（JH04，表中为亿元） / investment completed in projects, in 10 000 CNY (JH04, printed in 100 million CNY)';
comment on column mart.chain_year.is_part is '其数字是否已含在上级单位的报表中；为真者不再相加 / whether its figures are contained in its parent''s return; then not to be added again';
comment on column mart.chain_year.revision is '修订版号 / revision it is from';
comment on column mart.chain_year.submission_key is '申报批次，与 mart.lineage 相连 / submission it is from; joins mart.lineage';
comment on column mart.chain_year.table_no is '工作簿中的表序号 / the table''s number in the workbook';
comment on column mart.chain_year.row_no is '工作表中的行号 / row number on the sheet';
