-- mart.county: the respondents, to filter several views by; what a county adds nothing to still has a row here
-- grain: one row per county code, as its newest version in the register
-- input: warehouse.dim_county
create or replace view mart.county as
select distinct on (county.county_code)
    county.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    county.parent_code,
    nullif(first_value(county.valid_from) over versions, 1) as first_year,
    nullif(county.valid_to, 9999) as last_year
from warehouse.dim_county as county
window versions as (partition by county.county_code order by county.valid_from)
order by county.county_code, county.valid_from desc;

comment on view mart.county is '填报单位：每个代码一行，名称为登记册最新版本；其他各视图以 county_code 与之相连 / respondents: one row per code, by the newest name in the register; the other views join it by county_code';
comment on column mart.county.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.county.county_name_zh is '填报单位名称（中文），最新；其他视图中为当年名称 / newest name of the respondent in Chinese; other views have that of their year';
comment on column mart.county.county_name_en is '填报单位名称（英文），最新；其他视图中为当年名称 / newest name of the respondent in English; other views have that of their year';
comment on column mart.county.parent_code is '上级单位代码；上级也填报的，其数字已包含在上级报表中（各视图的 is_part） / code of the unit above; where that reports too, the figures are contained in its own (is_part of the views)';
comment on column mart.county.first_year is '登记册中的首个报告年，无限制的为空 / first reference year in the register; null where there is no limit';
comment on column mart.county.last_year is '登记册中的末个报告年，至今的为空 / last reference year in the register; null where it still reports';
