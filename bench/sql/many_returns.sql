-- returns of all six forms for 100 counties and 10 years, generated and invented: facts, the staged rows and the places on
-- the sheet that lineage reads, findings, corrections. {enterprises} a county and year; the other forms in proportion.
-- Submissions, and all that belongs to them, pass their checks, guards and the audit trail like any other. Only the looking
-- up of single foreign keys is left out, as for every large load: each key written here is selected from the table it
-- refers to.
begin;
set local work_mem = '192MB';
set local session_replication_role = replica;

insert into warehouse.dim_year (year)
select year from generate_series(2012, 2022) as year
on conflict do nothing;

-- one workbook, said to be generated, stands for all
insert into warehouse.workbook (sha256, file_name, size_bytes, received_by)
values (repeat('0', 64), '生成数据-generated.xlsx', 0, 'generated');

insert into warehouse.arrival (run_id, arrival_no, file, workbook_key, outcome, submitted_by)
select 0, 1, workbook.file_name, workbook.workbook_key, 'loaded', 'generated'
from warehouse.workbook as workbook
where workbook.received_by = 'generated';

insert into warehouse.return (form_key, county_key, year)
select form.form_key, county.county_key, year
from generate_series(2013, 2022) as year
cross join warehouse.dim_county as county
cross join warehouse.dim_form as form;

create temporary table generated_return on commit drop as
select
    return.return_key,
    return.year,
    form.form_key,
    form.form_code,
    county.county_key,
    county.county_code,
    case form.form_code
        when 'JH01' then {enterprises}
        when 'JH02' then {enterprises} / 5
        when 'JH04' then 10
        when 'JH05' then 8
        else 14
    end as rows
from warehouse.return as return
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key;

insert into warehouse.submission (
    workbook_key, form_key, return_key, run_id, arrival_no, state, revision, is_current, content_hash, definitions_digest,
    rows_read, rows_loaded, submitted_at, published_at, decided_at, submitted_by, reason
)
select
    workbook.workbook_key, generated.form_key, generated.return_key, 0, 1, 'published', 1, true, generated.return_key::text,
    'generated', generated.rows, generated.rows, received.at, received.at, received.at, 'generated', 'generated for the bench'
from generated_return as generated
cross join warehouse.workbook as workbook
cross join lateral (select make_timestamptz(generated.year + 1, 1, 20, 9, 0, 0, 'Asia/Shanghai') as at) as received
where workbook.received_by = 'generated'
order by generated.year, generated.county_code, generated.form_code;

-- rows stand from row 4 on, columns in the order of the form
create temporary table generated_submission on commit drop as
select generated.*, submission.submission_key
from generated_return as generated
inner join warehouse.submission as submission on submission.return_key = generated.return_key;
analyze generated_submission;

insert into warehouse.submission_table (submission_key, table_no, sheet, edition, header_first_row, header_last_row)
select submission_key, 1, '表' || right(form_code, 1), '', 3, 3 from generated_submission;

insert into warehouse.submission_column (submission_key, table_no, item, column_no, column_letter, header)
select submission.submission_key, 1, item.item, item.ordinal, chr(64 + item.ordinal), item.name_zh
from generated_submission as submission
inner join warehouse.dim_item as item on item.form_code = submission.form_code;

-- JH01: a county's enterprises stay the same through the years
insert into warehouse.dim_enterprise (credit_code, enterprise_name, county_key, industry_key, chain_key, valid_from)
select
    'X' || county.county_code || lpad(number::text, 11, '0'), '示例企业' || county.county_code || '第' || number || '号',
    county.county_key, industry.industry_key, chain.chain_key, 2013
from warehouse.dim_county as county
cross join generate_series(1, {enterprises}) as number
inner join (
    select industry_key, row_number() over (order by industry_key) - 1 as place, count(*) over () as many
    from warehouse.dim_industry
) as industry on industry.place = number % industry.many
inner join (
    select chain_key, row_number() over (order by chain_key) - 1 as place, count(*) over () as many
    from warehouse.dim_chain
) as chain on chain.place = number % chain.many;
analyze warehouse.dim_enterprise;

create temporary table generated_enterprise on commit drop as
select
    enterprise.*,
    row_number() over (partition by enterprise.county_key order by enterprise.enterprise_key) as number
from warehouse.dim_enterprise as enterprise;
analyze generated_enterprise;

insert into warehouse.fact_enterprise_year (
    submission_key, table_no, row_no, return_key, year, county_key, enterprise_key, industry_key, chain_key,
    leading_level_key, output_value_10k_cny, new_product_output_10k_cny, rd_expense_10k_cny,
    renovation_investment_10k_cny, robots_in_service, robots_added, is_transformed, transformed_on
)
select
    submission.submission_key, 1, 3 + enterprise.number, submission.return_key, submission.year, submission.county_key,
    enterprise.enterprise_key, enterprise.industry_key, enterprise.chain_key, level.level_key,
    output.value, round(output.value * 0.3, 2), round(output.value * 0.04, 2), round(output.value * 0.06, 2),
    enterprise.number % 40 + submission.year - 2012, 1, is_done.is_done,
    case when is_done.is_done then make_date(submission.year, 6, 1) end
from generated_submission as submission
inner join generated_enterprise as enterprise on enterprise.county_key = submission.county_key
cross join lateral (
    select round((500 + (enterprise.enterprise_key * 7919) % 200000) * (1 + (submission.year - 2013) * 0.05), 2) as value
) as output
cross join lateral (select enterprise.number % 10 < submission.year - 2012 as is_done) as is_done
left join warehouse.dim_level as level on enterprise.number % 50 = 1 and level.level_code = 'provincial'
where submission.form_code = 'JH01'
order by submission.submission_key, enterprise.number;

insert into staging.jh01 (
    submission_key, table_no, row_no, credit_code, enterprise_name, industry, chain, output_value, new_product_output,
    rd_expense, renovation_investment, robots_in_service, robots_added, transformed, transformed_on, leading_level
)
select
    fact.submission_key, fact.table_no, fact.row_no, enterprise.credit_code, enterprise.enterprise_name,
    industry.industry_code, chain.chain_code, fact.output_value_10k_cny, fact.new_product_output_10k_cny,
    fact.rd_expense_10k_cny, fact.renovation_investment_10k_cny, fact.robots_in_service, fact.robots_added,
    fact.is_transformed, fact.transformed_on, level.level_code
from warehouse.fact_enterprise_year as fact
inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = fact.enterprise_key
inner join warehouse.dim_industry as industry on industry.industry_key = fact.industry_key
inner join warehouse.dim_chain as chain on chain.chain_key = fact.chain_key
left join warehouse.dim_level as level on level.level_key = fact.leading_level_key
order by fact.submission_key, fact.row_no;

-- JH02: every fifth enterprise has a workshop
insert into warehouse.dim_facility (credit_code, facility_name)
select enterprise.credit_code, '第' || enterprise.number || '号车间'
from generated_enterprise as enterprise
where enterprise.number <= {enterprises} / 5;
analyze warehouse.dim_facility;

insert into warehouse.fact_facility_year (
    submission_key, table_no, row_no, return_key, year, county_key, facility_key, enterprise_key, enterprise_name,
    facility_type_code, level_key, recognized_on, status_code, investment_10k_cny
)
select
    submission.submission_key, 1, 3 + enterprise.number, submission.return_key, submission.year, submission.county_key,
    facility.facility_key, enterprise.enterprise_key, enterprise.enterprise_name,
    case when enterprise.number % 4 = 0 then 'smart_factory' else 'digital_workshop' end,
    level.level_key,
    case when is_built.is_built then make_date(submission.year, 9, 1) end,
    case when is_built.is_built then 'built' else 'under_construction' end,
    1000 + enterprise.number % 500
from generated_submission as submission
inner join generated_enterprise as enterprise on enterprise.county_key = submission.county_key
inner join warehouse.dim_facility as facility on facility.credit_code = enterprise.credit_code
cross join lateral (select enterprise.number % 12 < submission.year - 2011 as is_built) as is_built
left join warehouse.dim_level as level on is_built.is_built and level.level_code = 'municipal'
where submission.form_code = 'JH02'
order by submission.submission_key, enterprise.number;

insert into staging.jh02 (
    submission_key, table_no, row_no, facility_name, credit_code, enterprise_name, facility_type, level, recognized_on,
    status, investment
)
select
    fact.submission_key, fact.table_no, fact.row_no, facility.facility_name, facility.credit_code, fact.enterprise_name,
    fact.facility_type_code, level.level_code, fact.recognized_on, fact.status_code, fact.investment_10k_cny
from warehouse.fact_facility_year as fact
inner join warehouse.dim_facility as facility on facility.facility_key = fact.facility_key
left join warehouse.dim_level as level on level.level_key = fact.level_key
order by fact.submission_key, fact.row_no;

-- JH03: a cluster of each industry, over all counties
insert into warehouse.dim_cluster (cluster_name)
select '示例集群：' || industry.name_zh
from warehouse.dim_industry as industry
order by industry.industry_key;

insert into warehouse.fact_cluster_county_year (
    submission_key, table_no, row_no, return_key, year, county_key, cluster_key, industry_key, level_key, enterprises,
    output_value_10k_cny
)
select
    submission.submission_key, 1, 3 + industry.industry_key, submission.return_key, submission.year, submission.county_key,
    cluster.cluster_key, industry.industry_key, level.level_key, 20 + industry.industry_key,
    10000 * industry.industry_key + 500 * (submission.year - 2013) + submission.county_key
from generated_submission as submission
cross join warehouse.dim_industry as industry
inner join warehouse.dim_cluster as cluster on cluster.cluster_name = '示例集群：' || industry.name_zh
left join warehouse.dim_level as level
    on level.level_code = case when industry.industry_key % 4 = 0 then 'national' else 'provincial' end
where submission.form_code = 'JH03'
order by submission.submission_key, industry.industry_key;

insert into staging.jh03 (submission_key, table_no, row_no, cluster_name, industry, level, enterprises, output_value)
select
    fact.submission_key, fact.table_no, fact.row_no, cluster.cluster_name, industry.industry_code, level.level_code,
    fact.enterprises, fact.output_value_10k_cny
from warehouse.fact_cluster_county_year as fact
inner join warehouse.dim_cluster as cluster on cluster.cluster_key = fact.cluster_key
inner join warehouse.dim_industry as industry on industry.industry_key = fact.industry_key
left join warehouse.dim_level as level on level.level_key = fact.level_key
order by fact.submission_key, fact.row_no;

-- JH04
insert into warehouse.fact_chain_county_year (
    submission_key, table_no, row_no, return_key, year, county_key, chain_key, enterprises, output_value_10k_cny,
    output_value_last_year_10k_cny, growth_percent, key_projects, project_investment_10k_cny
)
select
    submission.submission_key, 1, 3 + chain.chain_key, submission.return_key, submission.year, submission.county_key,
    chain.chain_key, 10 + chain.chain_key, output.value, round(output.value / 1.05, 2), 5, 3, 1200
from generated_submission as submission
cross join warehouse.dim_chain as chain
cross join lateral (select (5000 * chain.chain_key + 300 * (submission.year - 2013) + submission.county_key)::numeric as value)
    as output
where submission.form_code = 'JH04'
order by submission.submission_key, chain.chain_key;

insert into staging.jh04 (
    submission_key, table_no, row_no, chain, enterprises, output_value, output_value_last_year, growth, key_projects,
    project_investment
)
select
    fact.submission_key, fact.table_no, fact.row_no, chain.chain_code, fact.enterprises, fact.output_value_10k_cny,
    fact.output_value_last_year_10k_cny, fact.growth_percent, fact.key_projects, fact.project_investment_10k_cny
from warehouse.fact_chain_county_year as fact
inner join warehouse.dim_chain as chain on chain.chain_key = fact.chain_key
order by fact.submission_key, fact.row_no;

-- JH05 and JH06: each indicator of this year and of last year; JH06 by industry
create temporary table generated_observation on commit drop as
select
    submission.submission_key,
    3 + case when submission.form_code = 'JH05' then indicator.place else breakdown.place end as row_no,
    item.ordinal as column_no,
    submission.return_key,
    indicator.indicator_key,
    indicator.indicator_code,
    area.area_key,
    area.area_code,
    breakdown.breakdown_key,
    breakdown.code_list as breakdown_list,
    breakdown.breakdown_code,
    submission.year - item.years_ago as year,
    item.years_ago = 1 as is_comparative,
    item.item,
    (10 + indicator.place + 2 * (submission.year - item.years_ago - 2012) + area.area_key % 7 + breakdown.place)::numeric
        as value
from generated_submission as submission
inner join warehouse.dim_area as area on area.code_list = 'counties' and area.area_code = submission.county_code
inner join (
    select
        dim_indicator.*,
        row_number() over (partition by dim_indicator.form_code order by dim_indicator.indicator_key) as place
    from warehouse.dim_indicator as dim_indicator
    where dim_indicator.indicator_code not like '%\_growth'
) as indicator on indicator.form_code = submission.form_code
inner join (
    values
        ('JH05', null, 'this_year', 0, 1),
        ('JH05', null, 'last_year', 1, 2),
        ('JH06', 'industry_enterprises', 'enterprises', 0, 1),
        ('JH06', 'industry_enterprises', 'enterprises_last_year', 1, 2),
        ('JH06', 'industry_transformed', 'transformed', 0, 3),
        ('JH06', 'industry_transformed', 'transformed_last_year', 1, 4),
        ('JH06', 'industry_output_value', 'output_value', 0, 5),
        ('JH06', 'industry_output_value', 'output_value_last_year', 1, 6),
        ('JH06', 'industry_robots', 'robots', 0, 8),
        ('JH06', 'industry_robots', 'robots_last_year', 1, 9)
) as item (form_code, indicator_code, item, years_ago, ordinal)
    on item.form_code = submission.form_code
    and coalesce(item.indicator_code, indicator.indicator_code) = indicator.indicator_code
inner join (
    select dim_breakdown.*, row_number() over (order by dim_breakdown.breakdown_key) as place
    from warehouse.dim_breakdown as dim_breakdown
) as breakdown on (breakdown.breakdown_code = '') = (submission.form_code = 'JH05');

insert into warehouse.fact_observation (
    submission_key, table_no, row_no, column_no, return_key, indicator_key, area_key, breakdown_key, year, is_comparative, value
)
select
    submission_key, 1, row_no, column_no, return_key, indicator_key, area_key, breakdown_key, year, is_comparative, value
from generated_observation
order by submission_key, row_no, column_no;

insert into staging.observation (
    submission_key, table_no, row_no, column_no, item, indicator_code, area_list, area_code, breakdown_list, breakdown_code,
    year, is_comparative, is_of_which, value
)
select
    submission_key, 1, row_no, column_no, item, indicator_code, 'counties', area_code, breakdown_list, breakdown_code, year,
    is_comparative, false, value
from generated_observation
order by submission_key, row_no, column_no;

-- five queries a list of enterprises, and a correction in every fiftieth row
insert into warehouse.finding (
    submission_key, severity, rule_code, table_no, sheet, cell, item, subject, found, expected_zh, expected_en, message_zh,
    message_en, fix_zh, fix_en
)
select
    fact.submission_key, 'query', 'JH01-S03', 1, '表1', 'E' || fact.row_no, 'output_value', enterprise.credit_code,
    fact.output_value_10k_cny::text, '与上年相近', 'a value near last year''s', '变动较大', 'a large change', '请核对', 'compare it'
from warehouse.fact_enterprise_year as fact
inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = fact.enterprise_key
where fact.row_no between 4 and 8;

insert into warehouse.correction (
    submission_key, table_no, row_no, item, cell, from_text, to_text, why_zh, why_en
)
select
    fact.submission_key, 1, fact.row_no, 'output_value', 'E' || fact.row_no, ' ' || fact.output_value_10k_cny || '万',
    fact.output_value_10k_cny::text, '去掉空格和单位', 'blank and unit taken off'
from warehouse.fact_enterprise_year as fact
where fact.row_no % 50 = 0;
commit;
