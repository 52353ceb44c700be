-- a return of an earlier year than what came with it: a table that is only there to compare with, or a period that was left
-- from last year's workbook; the query that asks
-- grain: at most one finding a table
-- input: :submission_key
with own as (
    select
        submission.submission_key,
        submission.run_id,
        submission.arrival_no,
        return.form_key,
        return.county_key,
        return.year,
        form.form_code,
        standing.revision
    from warehouse.submission as submission
    inner join warehouse.return as return on return.return_key = submission.return_key
    inner join warehouse.dim_form as form on form.form_key = return.form_key
    left join warehouse.current_submission as standing on standing.return_key = submission.return_key
    where submission.submission_key = :submission_key
),
later as (
    select came.submission_key, return.form_key, return.year
    from own
    inner join warehouse.submission as came on came.run_id = own.run_id and came.arrival_no = own.arrival_no
    inner join warehouse.return as return
        on return.return_key = came.return_key
        and return.county_key = own.county_key
        and return.year > own.year
),
-- beside a later year of the same return, on one sheet, and other than what is published
compared as (
    select own_table.table_no, min(later.year) as year
    from own
    inner join warehouse.submission_table as own_table on own_table.submission_key = own.submission_key
    inner join later on later.form_key = own.form_key
    inner join warehouse.submission_table as later_table
        on later_table.submission_key = later.submission_key and later_table.sheet = own_table.sheet
    where own.revision is not null
    group by own_table.table_no
),
-- of an earlier year than everything else that the workbook holds of the respondent
left_behind as (
    select own_table.table_no, (select min(later.year) from later) as year
    from own
    inner join warehouse.submission_table as own_table on own_table.submission_key = own.submission_key
    where exists (select from later)
        and not exists (select from later where later.form_key = own.form_key)
        and not exists (
            select
            from warehouse.submission as came
            inner join warehouse.return as return on return.return_key = came.return_key
            where came.run_id = own.run_id
                and came.arrival_no = own.arrival_no
                and came.submission_key <> own.submission_key
                and return.county_key = own.county_key
                and return.year <= own.year
        )
),
-- of another year than the file's or the sheet's name says, and other than what is published
named_otherwise as (
    select finding.table_no, null::integer as year
    from own
    inner join warehouse.finding as finding
        on finding.submission_key = own.submission_key and finding.rule_code = own.form_code || '-T27'
    where own.revision is not null
),
asked as (
    select distinct on (reason.table_no) reason.table_no, reason.year, reason.zh, reason.en
    from (
        select 1 as rank, table_no, year, '该工作表另有' || year || '年的同一报表' as zh,
            'the sheet holds the same return for ' || year || ' as well' as en
        from compared
        union all
        select 2, table_no, year, '工作簿中其他报表为' || year || '年',
            'the workbook''s other returns are of ' || year
        from left_behind
        union all
        select 3, table_no, year, '文件名或工作表名所示为另一年',
            'the name of the file or the sheet says another year'
        from named_otherwise
    ) as reason
    order by reason.table_no, reason.rank
)
insert into warehouse.finding (
    submission_key, severity, rule_code, table_no, sheet, cell, found,
    expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en
)
select
    own.submission_key,
    'query',
    own.form_code || '-N04',
    asked.table_no,
    own_table.sheet,
    'A' || own_table.header_first_row,
    own.year::text,
    coalesce(asked.year || '年的数据', '所示年度的数据'),
    coalesce('figures of ' || asked.year, 'figures of the year that is named'),
    own_table.sheet || '!A' || own_table.header_first_row || '：' || asked.zh || '；本处数据按' || own.year || '年读入'
        || coalesce('，与已发布的第' || own.revision || '版不同，将作为更正替换', ''),
    own_table.sheet || '!A' || own_table.header_first_row || ': ' || asked.en || '; the figures here are read as those of ' || own.year
        || coalesce(', where they differ from the published revision ' || own.revision || ' and are a correction of it', ''),
    '确为' || own.year || '年数据的，说明原因；不是的，改正报告期（仅供对照的，删去该表）后重报，并撤回或恢复' || own.year || '年的报表',
    'if they are of ' || own.year || ', say why; if not, correct the period (or take the table out, where it is only there to compare with), send it again, and withdraw or restore the return of '
        || own.year
from asked
cross join own
inner join warehouse.submission_table as own_table
    on own_table.submission_key = own.submission_key and own_table.table_no = asked.table_no
order by asked.table_no
