-- a return that one load brings in two workbooks, with other figures: the one whose name comes later replaces the other,
-- whichever of them is newer; the query that asks
-- grain: at most one finding
-- input: :submission_key
insert into warehouse.finding (
    submission_key, severity, rule_code, table_no, sheet, found,
    expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en
)
select
    own.submission_key,
    'query',
    form.form_code || '-N06',
    first_table.table_no,
    first_table.sheet,
    workbook.file_name,
    '一次装入中每份报表一个工作簿',
    'one workbook a return in a load',
    first_table.sheet || '：同一次装入的“' || workbook.file_name || '”也有本报表，数字不同；本工作簿装入在后，已替换其第' || standing.revision || '版',
    first_table.sheet || ': "' || workbook.file_name || '" of the same load holds this return as well, with other figures; this workbook came after it, and replaced its revision '
        || standing.revision,
    '以本工作簿为准的，请说明；不是的，删去本工作簿，恢复第' || standing.revision || '版',
    'if this workbook is the one that counts, say so; if not, take it away, and restore revision ' || standing.revision
from warehouse.submission as own
inner join warehouse.dim_form as form on form.form_key = own.form_key
inner join warehouse.submission as standing
    on standing.return_key = own.return_key
    and standing.is_current
    and standing.run_id = own.run_id
    and standing.workbook_key <> own.workbook_key
inner join warehouse.workbook as workbook on workbook.workbook_key = standing.workbook_key
cross join lateral (
    select submission_table.table_no, submission_table.sheet
    from warehouse.submission_table
    where submission_table.submission_key = own.submission_key
    order by submission_table.table_no
    limit 1
) as first_table
where own.submission_key = :submission_key
