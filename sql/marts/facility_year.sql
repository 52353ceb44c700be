-- mart.facility_year: digital workshops and smart factories as registered each year (JH02)
-- grain: one row per facility (credit code and name), year and county that reports it, of the current revisions; one that
--     two counties report is_counted in one of them, as in warehouse.facilities_counted_elsewhere
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
    reported.row_no,
    not exists (
        select
        from warehouse.dim_county as whole
        where whole.county_code = county.parent_code
            and current_submission.year between whole.valid_from and whole.valid_to
    )
    -- asked a facility at a time, so that a filter on the county looks at no other
    and not exists (
        select
        from warehouse.fact_facility_year as twin
        inner join warehouse.current_submission as twin_submission
            on twin_submission.submission_key = twin.submission_key
        inner join warehouse.dim_county as twin_county on twin_county.county_key = twin_submission.county_key
        where twin.facility_key = reported.facility_key
            and twin_submission.year = current_submission.year
            and twin_submission.county_code <> current_submission.county_code
            and not exists (
                select
                from warehouse.dim_county as whole
                where whole.county_code = twin_county.parent_code
                    and twin_submission.year between whole.valid_from and whole.valid_to
            )
            and (
                warehouse.claim_to_unit(facility.credit_code, twin_submission.county_code, twin.investment_10k_cny)
                > warehouse.claim_to_unit(
                    facility.credit_code, current_submission.county_code, reported.investment_10k_cny
                )
                or (
                    warehouse.claim_to_unit(facility.credit_code, twin_submission.county_code, twin.investment_10k_cny)
                    = warehouse.claim_to_unit(
                        facility.credit_code, current_submission.county_code, reported.investment_10k_cny
                    )
                    and twin_submission.county_code < current_submission.county_code
                )
            )
    ) as is_counted
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

comment on view mart.facility_year is '数字化车间和智能工厂：车间（工厂）×年×填报县，当前版本（来源表 JH02）；全市合计只取 is_counted 的行 / digital workshops and smart factories: one row per facility, year and reporting county, current revisions (source form JH02); figures of the city are of the rows that are is_counted';
comment on column mart.facility_year.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.facility_year.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column mart.facility_year.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column mart.facility_year.credit_code is '统一社会信用代码（来源表 JH02） / unified social credit code (source form JH02)';
comment on column mart.facility_year.enterprise_name is '企业名称（来源表 JH02） / name of the enterprise (source form JH02)';
comment on column mart.facility_year.facility_name is '车间（工厂）名称（来源表 JH02） / name of the workshop or factory (source form JH02)';
comment on column mart.facility_year.year is '报告期（年） / reference year';
comment on column mart.facility_year.facility_type is '类型代码（来源表 JH02） / type, by code (source form JH02)';
comment on column mart.facility_year.facility_type_name_zh is '类型（中文）（来源表 JH02） / type in Chinese (source form JH02)';
comment on column mart.facility_year.facility_type_name_en is '类型（英文）（来源表 JH02） / type in English (source form JH02)';
comment on column mart.facility_year.level is '认定级别代码（来源表 JH02） / level of recognition, by code (source form JH02)';
comment on column mart.facility_year.level_name_zh is '级别名称（中文） / level in Chinese';
comment on column mart.facility_year.level_name_en is '级别名称（英文） / level in English';
comment on column mart.facility_year.recognized_on is '认定时间，以当月1日表示（来源表 JH02） / month of recognition, as its first day (source form JH02)';
comment on column mart.facility_year.status is '建设状态代码（来源表 JH02） / construction status, by code (source form JH02)';
comment on column mart.facility_year.status_name_zh is '建设状态（中文）（来源表 JH02） / construction status in Chinese (source form JH02)';
comment on column mart.facility_year.status_name_en is '建设状态（英文）（来源表 JH02） / construction status in English (source form JH02)';
comment on column mart.facility_year.investment_10k_cny is '总投资，单位：万元（来源表 JH02）；各县可相加（只加 is_counted 的行），各年不可相加（每年重复填报总额） / total investment, in 10 000 CNY (source form JH02); adds over counties (rows that are is_counted), not over years: each year repeats the total';
comment on column mart.facility_year.is_part is '数字是否已包含在上级单位的报表中（不重复相加） / whether the figures are contained in those of a parent county, so that they are not added again';
comment on column mart.facility_year.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column mart.facility_year.submission_key is '报送批次 / the submission';
comment on column mart.facility_year.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column mart.facility_year.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column mart.facility_year.is_counted is '是否计入全市：is_part 的不计；两县填报同一车间（工厂）的只计一次，计入企业登记地，登记地未填报的计入投资最大的县 / whether it counts in the city: what is_part does not; a facility that two counties report does once, where its enterprise is registered, else in the county with the most of its investment';
