-- mart.indicator: the indicators of matrix and cross-tab forms, those that nobody has reported yet among them
-- grain: one row per indicator
-- input: warehouse.dim_indicator
create or replace view mart.indicator as
select
    indicator.indicator_code,
    indicator.name_zh as indicator_name_zh,
    indicator.name_en as indicator_name_en,
    indicator.form_code,
    indicator.unit_code as unit,
    indicator.unit_zh,
    indicator.unit_en,
    indicator.direction
from warehouse.dim_indicator as indicator;

comment on view mart.indicator is '指标：矩阵表和交叉表的指标，每个代码一行；observation 以 indicator_code 与之相连 / indicators of matrix and cross-tab forms: one row per code; observation joins it by indicator_code';
comment on column mart.indicator.indicator_code is '指标代码 / code of the indicator';
comment on column mart.indicator.indicator_name_zh is '指标名称（中文） / indicator in Chinese';
comment on column mart.indicator.indicator_name_en is '指标名称（英文） / indicator in English';
comment on column mart.indicator.form_code is '所在报表代码 / code of the form that it stands on';
comment on column mart.indicator.unit is '计量单位代码 / code of the unit';
comment on column mart.indicator.unit_zh is '计量单位（中文） / unit in Chinese';
comment on column mart.indicator.unit_en is '计量单位（英文） / unit in English';
comment on column mart.indicator.direction is '方向：1 越大越好，-1 越小越好；不可相加 / direction: 1 more is better, -1 less is; never added';
