-- a submission to a year that is locked: the finding that rejects it; none while the year is open, or an exception is
-- grain: at most one finding
-- input: :submission_key, :return_key, :moment (null: now), :time_zone (of the schedule)
insert into warehouse.finding (
    submission_key, severity, rule_code, table_no, sheet, found,
    expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en
)
select
    :submission_key,
    'error',
    locked.form_code || '-L01',
    coalesce(first_table.table_no, 0),
    coalesce(first_table.sheet, ''),
    locked.year::text,
    '未锁定的年度',
    'a year that is not locked',
    concat_ws('：', first_table.sheet, locked.year || ' 年已于 ' || locked.since || ' 由 ' || locked.locked_by || ' 锁定'),
    concat_ws(': ', first_table.sheet, locked.year || ' is locked since ' || locked.since || ' by ' || locked.locked_by),
    '确需更正的，请申请例外：' || locked.command || ' --until 时间 --reason "原因"',
    'where it has to be corrected, ask for an exception: ' || locked.command || ' --until TIME --reason "…"'
from (
    select
        lock_on.*,
        to_char(lock_on.locked_at at time zone :time_zone, 'YYYY-MM-DD HH24:MI') as since,
        'planhouse unlock ' || lock_on.year || ' --form ' || lock_on.form_code || ' --county ' || lock_on.county_code as command
    from warehouse.lock_on(:return_key, coalesce(:moment::timestamptz, clock_timestamp())) as lock_on
    where lock_on.exception_key is null
) as locked
left join lateral (
    select submission_table.table_no, submission_table.sheet
    from warehouse.submission_table as submission_table
    where submission_table.submission_key = :submission_key
    order by submission_table.table_no
    limit 1
) as first_table on true
