-- mart.enterprise_year: what key enterprises reported (JH01)
-- grain: one row per enterprise, year and county that reports it, of the current revisions; an enterprise that two
--     counties report stands twice, and is_counted in one of them, as in warehouse.enterprises_counted_elsewhere
-- input: warehouse.fact_enterprise_year and its dimensions
create or replace view mart.enterprise_year as
select
    current_submission.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    enterprise.credit_code,
    enterprise.enterprise_name,
    current_submission.year,
    industry.industry_code,
    industry.name_zh as industry_name_zh,
    industry.name_en as industry_name_en,
    industry.industry_group,
    chain.chain_code,
    chain.name_zh as chain_name_zh,
    chain.name_en as chain_name_en,
    reported.output_value_10k_cny,
    reported.new_product_output_10k_cny,
    reported.rd_expense_10k_cny,
    reported.renovation_investment_10k_cny,
    reported.robots_in_service,
    reported.robots_added,
    reported.is_transformed,
    reported.transformed_on,
    level.level_code as leading_level,
    level.name_zh as leading_level_name_zh,
    level.name_en as leading_level_name_en,
    reported.remark,
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
    -- what two counties ever reported is known, and little
    and (
        enterprise.credit_code not in (
            select version.credit_code
            from warehouse.dim_enterprise as version
            where version.is_of_several_counties
        )
        -- asked an enterprise at a time, so that a filter on the county looks at no other; in this order (offset 0), so that a
        -- server that has not counted its tables yet goes through no other enterprises for each
        or not exists (
            select
            from (
                select twins.submission_key, twins.output_value_10k_cny
                from warehouse.dim_enterprise as version
                inner join warehouse.fact_enterprise_year as twins on twins.enterprise_key = version.enterprise_key
                where version.credit_code = enterprise.credit_code
                offset 0
            ) as twin
            cross join lateral (
                select found.county_key, found.county_code, found.year
                from warehouse.current_submission as found
                where found.submission_key = twin.submission_key
                offset 0
            ) as twin_submission
            inner join warehouse.dim_county as twin_county on twin_county.county_key = twin_submission.county_key
            where twin_submission.year = current_submission.year
                and twin_submission.county_code <> current_submission.county_code
                and not exists (
                    select
                    from warehouse.dim_county as whole
                    where whole.county_code = twin_county.parent_code
                        and twin_submission.year between whole.valid_from and whole.valid_to
                )
                and (
                    warehouse.claim_to_unit(enterprise.credit_code, twin_submission.county_code, twin.output_value_10k_cny)
                    > warehouse.claim_to_unit(
                        enterprise.credit_code, current_submission.county_code, reported.output_value_10k_cny
                    )
                    or (
                        warehouse.claim_to_unit(enterprise.credit_code, twin_submission.county_code, twin.output_value_10k_cny)
                        = warehouse.claim_to_unit(
                            enterprise.credit_code, current_submission.county_code, reported.output_value_10k_cny
                        )
                        and twin_submission.county_code < current_submission.county_code
                    )
                )
        )
    ) as is_counted
from warehouse.fact_enterprise_year as reported
inner join warehouse.current_submission as current_submission
    on current_submission.submission_key = reported.submission_key
inner join warehouse.dim_county as county on county.county_key = current_submission.county_key
inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
inner join warehouse.dim_industry as industry on industry.industry_key = reported.industry_key
left join warehouse.dim_chain as chain on chain.chain_key = reported.chain_key
left join warehouse.dim_level as level on level.level_key = reported.leading_level_key;

comment on view mart.enterprise_year is '重点企业年度情况：企业×年×填报县，当前版本（来源表 JH01）；全市合计只取 is_counted 的行 / key enterprises: one row per enterprise, year and reporting county, current revisions (source form JH01); figures of the city are of the rows that are is_counted';
comment on column mart.enterprise_year.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column mart.enterprise_year.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column mart.enterprise_year.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column mart.enterprise_year.credit_code is '统一社会信用代码（来源表 JH01） / unified social credit code (source form JH01)';
comment on column mart.enterprise_year.enterprise_name is '企业名称（来源表 JH01） / name of the enterprise (source form JH01)';
comment on column mart.enterprise_year.year is '报告期（年） / reference year';
comment on column mart.enterprise_year.industry_code is '行业代码 / code of the industry';
comment on column mart.enterprise_year.industry_name_zh is '行业名称（中文） / industry in Chinese';
comment on column mart.enterprise_year.industry_name_en is '行业名称（英文） / industry in English';
comment on column mart.enterprise_year.industry_group is '行业类别：key 重点细分行业，competitive 优势产业 / group of the industry: key, or competitive';
comment on column mart.enterprise_year.chain_code is '产业链代码 / code of the chain';
comment on column mart.enterprise_year.chain_name_zh is '产业链名称（中文） / chain in Chinese';
comment on column mart.enterprise_year.chain_name_en is '产业链名称（英文） / chain in English';
comment on column mart.enterprise_year.output_value_10k_cny is '工业总产值，单位：万元（来源表 JH01）；各县、各年均可相加（只加 is_counted 的行） / gross industrial output value, in 10 000 CNY (source form JH01); adds over counties (rows that are is_counted) and over years';
comment on column mart.enterprise_year.new_product_output_10k_cny is '其中：新产品产值，单位：万元（来源表 JH01）；各县、各年均可相加（只加 is_counted 的行） / of which: new products, in 10 000 CNY (source form JH01); adds over counties (rows that are is_counted) and over years';
comment on column mart.enterprise_year.rd_expense_10k_cny is '研发费用，单位：万元（来源表 JH01）；各县、各年均可相加（只加 is_counted 的行） / R&D expense, in 10 000 CNY (source form JH01); adds over counties (rows that are is_counted) and over years';
comment on column mart.enterprise_year.renovation_investment_10k_cny is '智能化技改投资，单位：万元（来源表 JH01）；各县、各年均可相加（只加 is_counted 的行） / intelligent renovation investment, in 10 000 CNY (source form JH01); adds over counties (rows that are is_counted) and over years';
comment on column mart.enterprise_year.robots_in_service is '年末在役工业机器人，单位：台（来源表 JH01）；各县可相加（只加 is_counted 的行），各年不可相加（年末数） / industrial robots in service at year end, in sets (source form JH01); adds over counties (rows that are is_counted), not over years: it is what is there at the year''s end';
comment on column mart.enterprise_year.robots_added is '本年新增工业机器人，单位：台（来源表 JH01）；各县、各年均可相加（只加 is_counted 的行） / industrial robots added this year, in sets (source form JH01); adds over counties (rows that are is_counted) and over years';
comment on column mart.enterprise_year.is_transformed is '是否完成智能化改造（来源表 JH01） / intelligent transformation completed (source form JH01)';
comment on column mart.enterprise_year.transformed_on is '智能化改造完成时间，以当月1日表示（来源表 JH01） / month of completion, as its first day (source form JH01)';
comment on column mart.enterprise_year.leading_level is '领军企业层级代码，空为不是（来源表 JH01） / level as a leading enterprise, by code; null where it is none (source form JH01)';
comment on column mart.enterprise_year.leading_level_name_zh is '领军企业层级（中文）（来源表 JH01） / level as a leading enterprise, in Chinese (source form JH01)';
comment on column mart.enterprise_year.leading_level_name_en is '领军企业层级（英文）（来源表 JH01） / level as a leading enterprise, in English (source form JH01)';
comment on column mart.enterprise_year.remark is '备注（来源表 JH01） / remark (source form JH01)';
comment on column mart.enterprise_year.is_part is '数字是否已包含在上级单位的报表中（不重复相加） / whether the figures are contained in those of a parent county, so that they are not added again';
comment on column mart.enterprise_year.revision is '版本号，按发布次序 / revision, numbered as published';
comment on column mart.enterprise_year.submission_key is '报送批次 / the submission';
comment on column mart.enterprise_year.table_no is '工作簿中的表序号，从1起 / the table''s number in the workbook, from 1';
comment on column mart.enterprise_year.row_no is '工作表中的行号 / the row''s number on its sheet';
comment on column mart.enterprise_year.is_counted is '是否计入全市：is_part 的不计；两县填报同一企业的只计一次，计入统一社会信用代码所示登记地，登记地未填报的计入产值最大的县 / whether it counts in the city: what is_part does not; an enterprise that two counties report does once, where its credit code says it is registered, else in the county with the most of its output';
