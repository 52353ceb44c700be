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
    observation.column_no
from warehouse.fact_observation as observation
inner join warehouse.current_submission as current_submission
    on current_submission.submission_key = observation.submission_key
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
