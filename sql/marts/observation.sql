-- mart.observation: what matrix and cross-tab forms report (JH05, JH06, yearbook tables)
-- grain: one row per indicator, area, breakdown and year. Where several current returns say it, a report of its own
--     year comes before a comparative, then the newer return before the older
-- input: warehouse.fact_observation and its dimensions
create or replace view mart.observation as
-- the dimensions are joined first, so that filters on their codes reach the facts before one of several is chosen
select distinct on (
    indicator.indicator_code, area.code_list, area.area_code,
    breakdown.code_list, breakdown.breakdown_code, observation.year
)
    indicator.indicator_code,
    indicator.name_zh as indicator_name_zh,
    indicator.name_en as indicator_name_en,
    area.area_code,
    area.name_zh as area_name_zh,
    area.name_en as area_name_en,
    breakdown.breakdown_code as breakdown,
    breakdown.name_zh as breakdown_name_zh,
    breakdown.name_en as breakdown_name_en,
    observation.year,
    observation.value,
    indicator.unit_code as unit,
    indicator.unit_zh,
    indicator.unit_en,
    observation.missing_kind,
    observation.is_comparative,
    area.code_list as area_list,
    breakdown.code_list as breakdown_list,
    current_submission.form_code,
    current_submission.county_code,
    current_submission.year as return_year,
    current_submission.revision,
    observation.submission_key,
    observation.table_no,
    observation.row_no,
    observation.column_no,
    exists (
        select
        from warehouse.dim_county as whole
        where whole.county_code = county.parent_code
            and current_submission.year between whole.valid_from and whole.valid_to
    ) as is_part
from warehouse.fact_observation as observation
inner join warehouse.current_submission as current_submission
    on current_submission.submission_key = observation.submission_key
inner join warehouse.dim_county as county on county.county_key = current_submission.county_key
inner join warehouse.dim_indicator as indicator on indicator.indicator_key = observation.indicator_key
inner join warehouse.dim_area as area on area.area_key = observation.area_key
inner join warehouse.dim_breakdown as breakdown on breakdown.breakdown_key = observation.breakdown_key
order by
    indicator.indicator_code,
    area.code_list,
    area.area_code,
    breakdown.code_list,
    breakdown.breakdown_code,
    observation.year,
    observation.is_comparative,
    current_submission.year desc,
    current_submission.published_at desc,
    observation.submission_key desc,
    observation.table_no,
    observation.row_no,
    observation.column_no;

comment on view mart.observation is '观测值：指标×地区×分组×年；本期报表优先于对比数，新报表优先于旧报表 / observations: one row per indicator, area, breakdown and year; a report of the year itself comes before a comparative, a newer return before an older';
comment on column mart.observation.indicator_code is '指标代码 / code of the indicator';
comment on column mart.observation.indicator_name_zh is '指标名称（中文） / indicator in Chinese';
comment on column mart.observation.indicator_name_en is '指标名称（英文） / indicator in English';
comment on column mart.observation.area_code is '地区代码 / code of the area';
comment on column mart.observation.area_name_zh is '地区名称（中文） / area in Chinese';
comment on column mart.observation.area_name_en is '地区名称（英文） / area in English';
comment on column mart.observation.breakdown is '分组代码，总体为空字符串 / code of the breakdown; empty for the whole';
comment on column mart.observation.breakdown_name_zh is '分组名称（中文） / breakdown in Chinese';
comment on column mart.observation.breakdown_name_en is '分组名称（英文） / breakdown in English';
comment on column mart.observation.year is '数值所属年份 / year the value is of';
comment on column mart.observation.value is '数值，以指标的计量单位计；缺失为空（来源：矩阵表和交叉表，如 JH05、JH06）；同一指标、分组的数量可按地区相加（is_part 的除外），年末数不可跨年相加，比率和增长率不可相加；分组为空的行是总体，不再与各分组相加 / value in the indicator''s unit; null where missing (source: matrix and cross-tab forms, such as JH05 and JH06); amounts of one indicator and breakdown add over areas (not those with is_part), what is there at the year''s end not over years, percentages and growths never; rows of an empty breakdown are the whole, and are not added to its classes';
comment on column mart.observation.unit is '计量单位代码 / code of the unit';
comment on column mart.observation.unit_zh is '计量单位（中文） / unit in Chinese';
comment on column mart.observation.unit_en is '计量单位（英文） / unit in English';
comment on column mart.observation.missing_kind is '缺失类别：not_reported 未报，none 无，less_than_half_unit 不足半个单位，not_available 不可得，suppressed 不公开 / kind of absence: not_reported, none, less_than_half_unit, not_available, suppressed';
comment on column mart.observation.is_comparative is '是否为对比数（如上年数），而非当年报表的本期数 / whether it stands beside the return''s own year for comparison, such as last year''s value';
comment on column mart.observation.area_list is '地区代码表 / code list of the area';
comment on column mart.observation.breakdown_list is '分组代码表，总体为空字符串 / code list of the breakdown; empty for the whole';
comment on column mart.observation.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column mart.observation.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.observation.return_year is '报表的报告期（年） / reference year of the return it comes from';
comment on column mart.observation.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column mart.observation.submission_key is '报送批次 / the submission';
comment on column mart.observation.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column mart.observation.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column mart.observation.column_no is '工作表中的列号，从1起 / the column''s number on its sheet, from 1';
comment on column mart.observation.is_part is '数字是否已包含在上级单位的报表中（不重复相加） / whether the figures are contained in those of a parent county, so that they are not added again';
