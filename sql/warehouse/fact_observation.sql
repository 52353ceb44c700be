-- warehouse.fact_observation from returns of matrix and cross-tab forms
-- grain: one row per indicator, area, breakdown and year of the return
-- input: staging.observation of :submission_key; :return_key
insert into warehouse.fact_observation (
    submission_key, table_no, row_no, column_no, return_key, indicator_key, area_key, breakdown_key, year,
    is_comparative, value, missing_kind
)
select
    staged.submission_key,
    staged.table_no,
    staged.row_no,
    staged.column_no,
    :return_key,
    indicator.indicator_key,
    area.area_key,
    breakdown.breakdown_key,
    staged.year,
    staged.is_comparative,
    staged.value,
    staged.missing_kind
from staging.observation as staged
inner join warehouse.dim_indicator as indicator on indicator.indicator_code = staged.indicator_code
inner join warehouse.dim_area as area
    on area.code_list = staged.area_list and area.area_code = staged.area_code
inner join warehouse.dim_breakdown as breakdown
    on breakdown.code_list = staged.breakdown_list and breakdown.breakdown_code = staged.breakdown_code
where staged.submission_key = :submission_key
