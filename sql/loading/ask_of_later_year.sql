-- a table that would replace what is published of its year, and stands on one sheet with a later year's of the same return:
-- it may only be there to compare with; the query that asks
-- grain: at most one finding a table
-- input: :submission_key
insert into warehouse.finding (
    submission_key, severity, rule_code, table_no, sheet, cell, found,
    expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en
)
select distinct on (own_table.table_no)
    own.submission_key,
    'query',
    form.form_code || '-N04',
    own_table.table_no,
    own_table.sheet,
    'A' || own_table.header_first_row,
    return.year::text,
    later_return.year || '年的数据',
    'figures of ' || later_return.year,
    own_table.sheet || '!A' || own_table.header_first_row || '：该工作表另有' || later_return.year || '年的同一报表；本处' || return.year
        || '年的数据与已发布的第' || standing.revision || '版不同，已作为更正读入',
    own_table.sheet || '!A' || own_table.header_first_row || ': the sheet holds the same return for ' || later_return.year
        || ' as well; the figures of ' || return.year || ' here differ from the published revision ' || standing.revision
        || ', and were read as a correction of it',
    '确为更正的，说明原因；仅供对照的，删去' || return.year || '年的表后重报，并恢复原版本',
    'if ' || return.year || ' is to be corrected, say why; if its table is only there to compare with, take it out, and restore the earlier revision'
from warehouse.submission as own
inner join warehouse.return as return on return.return_key = own.return_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.current_submission as standing on standing.return_key = own.return_key
inner join warehouse.submission_table as own_table on own_table.submission_key = own.submission_key
inner join warehouse.submission as later on later.run_id = own.run_id and later.arrival_no = own.arrival_no
inner join warehouse.return as later_return
    on later_return.return_key = later.return_key
    and later_return.form_key = return.form_key
    and later_return.county_key = return.county_key
    and later_return.year > return.year
inner join warehouse.submission_table as later_table
    on later_table.submission_key = later.submission_key and later_table.sheet = own_table.sheet
where own.submission_key = :submission_key
order by own_table.table_no, later_return.year
