-- returns of JH01 for 100 counties and 10 years, 500 enterprises each: invented, and put straight into the facts
insert into warehouse.dim_year (year)
select year from generate_series(2013, 2022) as year
on conflict do nothing;

insert into warehouse.workbook (sha256, file_name, size_bytes, content)
values (repeat('0', 64), '示例.xlsx', 0, '');

insert into warehouse.arrival (run_id, arrival_no, file, workbook_key, outcome)
select 1, 1, '示例.xlsx', workbook_key, 'loaded' from warehouse.workbook;

insert into warehouse.return (form_key, county_key, year)
select form.form_key, county.county_key, year
from warehouse.dim_form as form
cross join warehouse.dim_county as county
cross join generate_series(2013, 2022) as year
where form.form_code = 'JH01';

insert into warehouse.submission (
    workbook_key, form_key, return_key, run_id, arrival_no, state, revision, is_current, content_hash, definitions_digest,
    rows_read, rows_loaded, submitted_at, published_at
)
select
    workbook.workbook_key, return.form_key, return.return_key, 1, 1, 'published', 1, true, return.return_key::text, 'bench',
    500, 500, now(), now()
from warehouse.return as return
cross join warehouse.workbook as workbook;

insert into warehouse.submission_table (
    submission_key, table_no, sheet, edition, header_first_row, header_last_row
)
select submission_key, 1, '表1', '', 1, 1 from warehouse.submission;

insert into warehouse.dim_enterprise (credit_code, enterprise_name, county_key, industry_key, valid_from)
select
    'X' || county.county_code || lpad(number::text, 11, '0'), '示例企业' || number, county.county_key,
    1 + number % (select count(*) from warehouse.dim_industry), 2013
from warehouse.dim_county as county
cross join generate_series(1, 500) as number;

insert into warehouse.fact_enterprise_year (
    submission_key, table_no, row_no, return_key, year, county_key, enterprise_key, industry_key,
    output_value_10k_cny, robots_in_service, robots_added, is_transformed
)
select
    submission.submission_key, 1, row_number() over (partition by submission.submission_key), return.return_key, return.year,
    return.county_key, enterprise.enterprise_key, enterprise.industry_key,
    1000 + enterprise.enterprise_key % 977, enterprise.enterprise_key % 40 + return.year - 2012, 1,
    enterprise.enterprise_key % 10 < return.year - 2012
from warehouse.submission as submission
inner join warehouse.return as return on return.return_key = submission.return_key
inner join warehouse.dim_enterprise as enterprise on enterprise.county_key = return.county_key;
