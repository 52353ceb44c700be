-- mart.industry: the industries, to filter several views by
-- grain: one row per industry
-- input: warehouse.dim_industry
create or replace view mart.industry as
select
    industry.industry_code,
    industry.name_zh as industry_name_zh,
    industry.name_en as industry_name_en,
    industry.industry_group
from warehouse.dim_industry as industry;

comment on view mart.industry is '行业：每个代码一行；其他各视图以 industry_code 与之相连，observation 在 breakdown_list 为 industries 时以 breakdown 相连 / industries: one row per code; the other views join it by industry_code, observation by breakdown where breakdown_list is industries';
comment on column mart.industry.industry_code is '行业代码 / code of the industry';
comment on column mart.industry.industry_name_zh is '行业名称（中文） / industry in Chinese';
comment on column mart.industry.industry_name_en is '行业名称（英文） / industry in English';
comment on column mart.industry.industry_group is '行业类别：key 重点细分行业，competitive 优势产业 / group of the industry: key, or competitive';
