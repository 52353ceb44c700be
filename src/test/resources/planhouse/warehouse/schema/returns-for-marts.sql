-- illustrative returns, staged: which are published, in which order, the test says
-- a zone whose figures are contained in those of its county
insert into warehouse.dim_county (county_code, name_zh, name_en, parent_code)
values ('330751', '示例开发区', 'Illustrative Zone', '330702');
insert into warehouse.dim_area (code_list, area_code, name_zh, name_en)
values ('counties', '330751', '示例开发区', 'Illustrative Zone');

insert into warehouse.workbook (sha256, file_name, size_bytes)
select repeat(to_hex(number), 64), 'workbook-' || number || '.xlsx', 1
from generate_series(1, 9) as number;

insert into warehouse.arrival (run_id, arrival_no, file, workbook_key)
select 1, workbook_key, file_name, workbook_key from warehouse.workbook;

create temporary table attempt (
    submission_key bigint, form_code text, county_code text, year integer, workbook_key bigint, rows_read integer
);
insert into attempt values
    (1, 'JH01', '330784', 2022, 1, 2),
    (2, 'JH01', '330784', 2022, 2, 2),
    (3, 'JH01', '330784', 2022, 3, 1),
    (4, 'JH01', '330781', 2022, 4, 1),
    (5, 'JH02', '330784', 2022, 2, 1),
    (6, 'JH03', '330784', 2022, 1, 2),
    (7, 'JH03', '330784', 2022, 2, 2),
    (8, 'JH03', '330702', 2022, 5, 1),
    (9, 'JH03', '330751', 2022, 6, 1),
    (10, 'JH04', '330784', 2022, 2, 1),
    (11, 'JH05', '330784', 2022, 2, 2),
    (12, 'JH05', '330784', 2021, 7, 2),
    (13, 'JH05', '330784', 2021, 8, 2),
    (14, 'JH01', '330702', 2022, 5, 1),
    (15, 'JH02', '330784', 2021, 9, 1),
    (16, 'JH01', '330782', 2022, 9, 1);

insert into warehouse.return (form_key, county_key, year)
select distinct form.form_key, county.county_key, attempt.year
from attempt
inner join warehouse.dim_form as form on form.form_code = attempt.form_code
inner join warehouse.dim_county as county on county.county_code = attempt.county_code;

insert into warehouse.submission (
    submission_key, workbook_key, form_key, return_key, run_id, arrival_no, state, definitions_digest, rows_read
)
overriding system value
select
    attempt.submission_key, attempt.workbook_key, form.form_key, return.return_key, 1, attempt.workbook_key, 'staged', '',
    attempt.rows_read
from attempt
inner join warehouse.dim_form as form on form.form_code = attempt.form_code
inner join warehouse.dim_county as county on county.county_code = attempt.county_code
inner join warehouse.return as return
    on return.form_key = form.form_key and return.county_key = county.county_key and return.year = attempt.year;

-- an attempt that says neither county nor year
insert into warehouse.submission (
    submission_key, workbook_key, form_key, run_id, arrival_no, state, definitions_digest
)
overriding system value
select 17, 9, form_key, 1, 9, 'rejected', '' from warehouse.dim_form where form_code = 'JH01';

insert into warehouse.submission_table (submission_key, table_no, sheet, edition, header_first_row, header_last_row)
select submission_key, 1, '表', '2019', 3, 4 from attempt;

insert into warehouse.submission_column (submission_key, table_no, item, column_no, column_letter, header)
select attempt.submission_key, 1, item.item, item.ordinal, chr(64 + item.ordinal), item.name_zh
from attempt
inner join warehouse.dim_item as item on item.form_code = attempt.form_code
where item.item <> 'remark';

insert into staging.jh01 (
    submission_key, table_no, row_no, credit_code, enterprise_name, industry, chain, output_value, new_product_output,
    rd_expense, renovation_investment, robots_in_service, robots_added, transformed, transformed_on, leading_level
)
values
    (1, 1, 6, 'A', '示例一厂', 'smart_locks', null, 100, null, null, null, 5, null, false, null, null),
    (1, 1, 7, 'B', '示例二厂', 'photoelectric', null, 200, null, null, null, 6, null, false, null, null),
    (2, 1, 6, 'A', '示例一厂', 'smart_locks', 'smart_locks', 1234.5, 10, 20, 30, 7, 2, true, '2022-06-01', 'provincial'),
    (2, 1, 8, 'B', '示例二厂', 'photoelectric', null, 200, null, null, null, 6, null, false, null, null),
    (4, 1, 6, 'A', '示例一厂', 'smart_locks', null, 300, null, null, null, 8, null, false, null, null),
    (14, 1, 6, 'C', '示例三厂', 'biomedicine', null, 400, null, null, null, 9, null, false, null, null);

insert into staging.jh02 (
    submission_key, table_no, row_no, facility_name, credit_code, enterprise_name, facility_type, level, recognized_on,
    status, investment
)
values (5, 1, 6, '一车间', 'A', null, 'digital_workshop', 'provincial', '2021-03-01', 'built', 500);

insert into staging.jh03 (
    submission_key, table_no, row_no, cluster_name, industry, level, enterprises, output_value, recognized_on
)
values
    (6, 1, 6, '门锁集群', 'smart_locks', 'provincial', 1, 1, null),
    (6, 1, 7, '光电集群', 'photoelectric', 'municipal', 1, 1, null),
    (7, 1, 6, '门锁集群', 'smart_locks', 'provincial', 40, 6000000, '2021-05-01'),
    (7, 1, 7, '光电集群', 'photoelectric', 'municipal', 9, 1000000, null),
    (8, 1, 6, '门锁集群', 'smart_locks', 'national', 20, 4000000.5, '2020-05-01'),
    (9, 1, 6, '门锁集群', 'smart_locks', 'national', 5, 900000, null);

insert into staging.jh04 (
    submission_key, table_no, row_no, chain, enterprises, output_value, output_value_last_year, growth, key_projects,
    project_investment
)
values (10, 1, 6, 'smart_locks', 12, 110000, 100000, 10, 3, 5000);

insert into staging.observation (
    submission_key, table_no, row_no, column_no, item, indicator_code, area_list, area_code, breakdown_list,
    breakdown_code, year, is_comparative, is_of_which, value, missing_kind
)
select
    seen.submission_key, 1, seen.row_no, seen.column_no, seen.item, 'cultivation_bases', 'counties', '330784', '', '',
    seen.year, seen.item = 'last_year', false, seen.value, case when seen.value is null then 'none' end
from (
    values
        (11, 6, 1, 'this_year', 2022, 5),
        (11, 6, 2, 'last_year', 2021, 99),
        (12, 6, 1, 'this_year', 2021, 3),
        (12, 6, 2, 'last_year', 2020, 2),
        (13, 6, 1, 'this_year', 2021, 4),
        (13, 6, 2, 'last_year', 2020, null)
) as seen (submission_key, row_no, column_no, item, year, value);

insert into warehouse.correction (submission_key, table_no, row_no, item, cell, from_text, to_text, why_zh, why_en)
values
    (2, 1, 6, 'output_value', 'E6', '1,234.5', '1234.5', '千分位', 'thousands separator'),
    (2, 1, 8, 'industry', 'C8', '光伏光电', 'photoelectric', '别名', 'alias'),
    (13, 1, 6, 'last_year', 'B6', '—', '', '无', 'none');

insert into warehouse.finding (
    submission_key, severity, rule_code, table_no, sheet, cell, item, found, expected_zh, expected_en, message_zh,
    message_en, fix_zh, fix_en
)
values
    (2, 'query', 'JH01-S02', 1, '表', 'E6', 'output_value', '1,234.5', '约 100', 'about 100', '变动', 'change', '说明', 'explain'),
    (3, 'error', 'JH01-T05', 1, '表', 'E9', 'output_value', '约120', '数', 'a number', '不是数', 'no number', '改', 'write it'),
    (3, 'query', 'JH01-S02', 1, '表', 'E6', 'output_value', '9', '约 100', 'about 100', '变动', 'change', '说明', 'explain'),
    (16, 'error', 'JH01-T05', 1, '表', 'E6', 'output_value', 'x', '数', 'a number', '不是数', 'no number', '改', 'write it'),
    (17, 'error', 'PERIOD', 0, '表', null, null, '', '年份', 'a year', '没有年份', 'no year', '填', 'fill it in');
