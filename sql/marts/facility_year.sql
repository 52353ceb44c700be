-- mart.facility_year: digital workshops and smart factories as registered each year (JH02)
-- grain: one row per facility (credit code and name), year and county that reports it, of the current revisions
-- input: warehouse.fact_facility_year and its dimensions
create or replace view mart.facility_year as
select
    current_submission.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    facility.credit_code,
    coalesce(reported.enterprise_name, enterprise.enterprise_name) as enterprise_name,
    facility.facility_name,
    current_submission.year,
    reported.facility_type_code as facility_type,
    facility_type.name_zh as facility_type_name_zh,
    facility_type.name_en as facility_type_name_en,
    level.level_code as level,
    level.name_zh as level_name_zh,
    level.name_en as level_name_en,
    reported.recognized_on,
    reported.status_code as status,
    status.name_zh as status_name_zh,
    status.name_en as status_name_en,
    reported.investment_10k_cny,
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
from warehouse.fact_facility_year as reported
inner join warehouse.current_submission as current_submission
    on current_submission.submission_key = reported.submission_key
inner join warehouse.dim_county as county on county.county_key = current_submission.county_key
inner join warehouse.dim_facility as facility on facility.facility_key = reported.facility_key
left join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
left join warehouse.dim_level as level on level.level_key = reported.level_key
left join warehouse.dim_code as facility_type
    on facility_type.code_list = 'facility_types' and facility_type.code = reported.facility_type_code
left join warehouse.dim_code as status
    on status.code_list = 'facility_statuses' and status.code = reported.status_code;
