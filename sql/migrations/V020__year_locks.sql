-- a year that is finished: the database itself refuses writes to its published returns, whoever asks, save under an exception
--
-- What is guarded: warehouse.submission, where a return of the year is published, superseded, or a published one is changed or
-- removed; every table whose rows belong to a published submission (facts, staged rows, tables and columns, set-aside rows,
-- corrections, findings, rule outcomes); explanations and approvals; the return itself; the bytes of its workbooks. Attempts may
-- still be received and checked: they are rejected in the end. Dimensions are not guarded: later years go on writing them.
--
-- Tables of many rows are checked once a statement, by the submissions its rows belong to; the first question is always whether
-- any year is locked at all.

-- grain: one row per locked year
create table warehouse.year_lock (
    year integer primary key references warehouse.dim_year,
    locked_by text not null check (locked_by ~ '\S'),
    locked_at timestamptz not null,
    returns_expected integer not null,
    returns_approved integer not null check (returns_approved between 0 and returns_expected),
    despite text,
    audit_entry_no bigint not null references warehouse.audit_entry,
    check (returns_approved = returns_expected or despite ~ '\S')
);

-- until when a return of a locked year may be written again
-- grain: one row per exception granted
create table warehouse.lock_exception (
    exception_key bigint generated always as identity primary key,
    year integer not null references warehouse.year_lock,
    form_code text not null references warehouse.dim_form (form_code),
    county_code text not null,
    open_until timestamptz not null,
    reason text not null check (reason ~ '\S'),
    granted_by text not null check (granted_by ~ '\S'),
    granted_at timestamptz not null,
    audit_entry_no bigint not null references warehouse.audit_entry,
    check (open_until > granted_at)
);
create index lock_exception_return on warehouse.lock_exception (year, form_code, county_code);

-- publishing into a year and locking it wait for each other: shared by those who publish
create function warehouse.hold_year(of_year integer, alone boolean)
returns void
language plpgsql
as $$
begin
    if alone then
        perform pg_advisory_xact_lock(hashtext('warehouse.year_lock'), of_year);
    else
        perform pg_advisory_xact_lock_shared(hashtext('warehouse.year_lock'), of_year);
    end if;
end
$$;

create function warehouse.lock_year()
returns trigger
language plpgsql
as $$
begin
    perform warehouse.hold_year(new.year, true);
    new.locked_at := clock_timestamp();
    insert into warehouse.audit_entry (actor, act, year, reason, details)
    values (
        new.locked_by, 'lock', new.year, new.despite,
        jsonb_build_object('returns_expected', new.returns_expected, 'returns_approved', new.returns_approved)
    )
    returning entry_no into new.audit_entry_no;
    return new;
end
$$;
create trigger year_is_locked before insert on warehouse.year_lock
for each row execute function warehouse.lock_year();

create function warehouse.grant_exception()
returns trigger
language plpgsql
as $$
declare
    locker text;
begin
    select year_lock.locked_by into locker from warehouse.year_lock as year_lock where year_lock.year = new.year;
    if lower(btrim(locker)) = lower(btrim(new.granted_by)) then
        raise exception 'exception for % % % refused: % locked the year, and somebody else has to grant it',
            new.form_code, new.county_code, new.year, new.granted_by
            using errcode = 'restrict_violation';
    end if;
    if not exists (select from warehouse.dim_county as county where county.county_code = new.county_code) then
        raise exception 'exception for % % % refused: there is no such respondent', new.form_code, new.county_code, new.year
            using errcode = 'restrict_violation';
    end if;
    new.granted_at := clock_timestamp();
    insert into warehouse.audit_entry (actor, act, form_code, county_code, year, reason, details)
    values (
        new.granted_by, 'unlock', new.form_code, new.county_code, new.year, new.reason,
        jsonb_build_object('exception', new.exception_key, 'open_until', new.open_until)
    )
    returning entry_no into new.audit_entry_no;
    return new;
end
$$;
create trigger exception_is_granted before insert on warehouse.lock_exception
for each row execute function warehouse.grant_exception();

create trigger year_lock_stays before update or delete on warehouse.year_lock
for each row execute function warehouse.refuse_change_of_record();
create trigger year_lock_is_not_emptied before truncate on warehouse.year_lock
for each statement execute function warehouse.refuse_change_of_record();
create trigger lock_exception_stays before update or delete on warehouse.lock_exception
for each row execute function warehouse.refuse_change_of_record();
create trigger lock_exception_is_not_emptied before truncate on warehouse.lock_exception
for each statement execute function warehouse.refuse_change_of_record();

-- the lock that a return is under at a moment, and the exception that is open then
-- grain: one row, or none where the year is not locked
create function warehouse.lock_on(return_key bigint, at timestamptz default clock_timestamp())
returns table (
    year integer,
    form_code text,
    county_code text,
    locked_by text,
    locked_at timestamptz,
    exception_key bigint,
    open_until timestamptz
)
language sql
stable
as $$
    select
        year_lock.year,
        form.form_code,
        county.county_code,
        year_lock.locked_by,
        year_lock.locked_at,
        open.exception_key,
        open.open_until
    from warehouse.return as return
    inner join warehouse.year_lock as year_lock on year_lock.year = return.year
    inner join warehouse.dim_form as form on form.form_key = return.form_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    left join lateral (
        select exception.exception_key, exception.open_until
        from warehouse.lock_exception as exception
        where exception.year = return.year
            and exception.form_code = form.form_code
            and exception.county_code = county.county_code
            and exception.granted_at <= lock_on.at
            and exception.open_until > lock_on.at
        order by exception.open_until desc, exception.exception_key desc
        limit 1
    ) as open on true
    where return.return_key = lock_on.return_key and year_lock.locked_at <= lock_on.at
$$;

-- refuses a write to a return of a locked year; under an exception it leaves one entry a transaction, return and
-- writer
create function warehouse.write_return(return_key bigint, writer text, of_submission bigint, what text)
returns void
language plpgsql
as $$
declare
    held record;
begin
    select lock_on.* into held from warehouse.lock_on(write_return.return_key) as lock_on;
    if held.year is null then
        return;
    end if;
    if held.exception_key is null then
        raise exception '% refused: % is locked since % by %; % % may be written again under an exception (planhouse unlock)',
            what, held.year, to_char(held.locked_at, 'YYYY-MM-DD HH24:MI'), held.locked_by, held.form_code, held.county_code
            using errcode = 'restrict_violation', constraint = 'year_lock';
    end if;
    if not exists (
        select
        from warehouse.audit_entry as entry
        where entry.year = held.year
            and entry.county_code = held.county_code
            and entry.form_code = held.form_code
            and entry.act = 'write-under-exception'
            and entry.actor = writer
            and entry.details ->> 'transaction' = pg_current_xact_id()::text
    ) then
        insert into warehouse.audit_entry (actor, act, form_code, county_code, year, submission_key, details)
        values (
            writer, 'write-under-exception', held.form_code, held.county_code, held.year, of_submission,
            jsonb_build_object(
                'exception', held.exception_key, 'what', what, 'transaction', pg_current_xact_id()::text
            )
        );
    end if;
end
$$;

create function warehouse.guard_submission()
returns trigger
language plpgsql
as $$
declare
    its_year integer;
begin
    select return.year into its_year
    from warehouse.return as return
    where return.return_key = coalesce(new.return_key, old.return_key);
    perform warehouse.hold_year(its_year, false);
    if tg_op <> 'INSERT' and old.state = 'published' then
        -- superseded by the one that waits to be published, if there is one
        perform warehouse.write_return(
            old.return_key,
            coalesce(
                (
                    select max(waiting.submitted_by)
                    from warehouse.submission as waiting
                    where waiting.return_key = old.return_key and waiting.state = 'staged' and tg_op = 'UPDATE'
                ),
                session_user
            ),
            old.submission_key,
            lower(tg_op) || ' of warehouse.submission'
        );
    end if;
    if tg_op <> 'DELETE' and new.state = 'published' and (tg_op = 'INSERT' or old.state <> 'published') then
        perform warehouse.write_return(new.return_key, new.submitted_by, new.submission_key, 'publication');
    end if;
    return coalesce(new, old);
end
$$;
create trigger guarded_when_published before insert on warehouse.submission
for each row when (new.state = 'published') execute function warehouse.guard_submission();
create trigger guarded_when_changed before update on warehouse.submission
for each row when (old.state = 'published' or new.state = 'published') execute function warehouse.guard_submission();
create trigger guarded_when_removed before delete on warehouse.submission
for each row when (old.state = 'published') execute function warehouse.guard_submission();

create function warehouse.guard_return()
returns trigger
language plpgsql
as $$
begin
    perform warehouse.write_return(old.return_key, session_user, null, lower(tg_op) || ' of warehouse.return');
    if tg_op = 'UPDATE' and exists (select from warehouse.year_lock as year_lock where year_lock.year = new.year) then
        raise exception 'update of warehouse.return refused: % is locked', new.year
            using errcode = 'restrict_violation', constraint = 'year_lock';
    end if;
    return coalesce(new, old);
end
$$;
create trigger guarded_when_changed before update on warehouse.return
for each row when (old is distinct from new) execute function warehouse.guard_return();
create trigger guarded_when_removed before delete on warehouse.return
for each row execute function warehouse.guard_return();

create function warehouse.guard_approval()
returns trigger
language plpgsql
as $$
begin
    perform warehouse.write_return(new.return_key, new.approved_by, new.submission_key, 'approval');
    return new;
end
$$;
-- after the approval's own trigger, which fills the return in: triggers run in the order of their names
create trigger guarded_by_year before insert on warehouse.approval
for each row execute function warehouse.guard_approval();

-- what a workbook says to the queries of its own attempt is kept, as the attempt is
create function warehouse.guard_explanation()
returns trigger
language plpgsql
as $$
begin
    if exists (
        select
        from warehouse.finding as finding
        inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
        where finding.finding_key = new.finding_key and submission.state = 'published'
    ) then
        perform warehouse.write_return(new.return_key, new.explained_by, null, 'explanation');
    end if;
    return new;
end
$$;
create trigger guarded_by_year before insert on warehouse.explanation
for each row execute function warehouse.guard_explanation();

create function warehouse.guard_workbook()
returns trigger
language plpgsql
as $$
declare
    its_return bigint;
begin
    for its_return in
        select distinct submission.return_key
        from warehouse.submission as submission
        where submission.workbook_key = old.workbook_key and submission.state = 'published'
    loop
        perform warehouse.write_return(its_return, session_user, null, lower(tg_op) || ' of warehouse.workbook');
    end loop;
    return coalesce(new, old);
end
$$;
create trigger guarded_by_year before update or delete on warehouse.workbook
for each row execute function warehouse.guard_workbook();

-- rows that belong to a submission
create function warehouse.guard_rows()
returns trigger
language plpgsql
as $$
declare
    published record;
begin
    if not exists (select from warehouse.year_lock) then
        return null;
    end if;
    for published in
        select submission.submission_key, submission.return_key
        from (select distinct written.submission_key from written) as touched
        inner join warehouse.submission as submission on submission.submission_key = touched.submission_key
        where submission.state = 'published'
    loop
        perform warehouse.write_return(
            published.return_key, session_user, published.submission_key,
            lower(tg_op) || ' of ' || tg_table_schema || '.' || tg_table_name
        );
    end loop;
    return null;
end
$$;

create function warehouse.guard_emptying()
returns trigger
language plpgsql
as $$
begin
    if exists (select from warehouse.year_lock) then
        raise exception 'truncate of %.% refused: % is locked', tg_table_schema, tg_table_name,
            (select string_agg(year_lock.year::text, ', ' order by year_lock.year) from warehouse.year_lock as year_lock)
            using errcode = 'restrict_violation', constraint = 'year_lock';
    end if;
    return null;
end
$$;

-- for every table whose rows belong to submissions, those of later forms too; does nothing where it was done before
create procedure warehouse.guard_table(guarded regclass)
language plpgsql
as $$
declare
    how record;
begin
    if exists (select from pg_trigger where tgrelid = guarded and tgname = 'guarded_when_emptied') then
        return;
    end if;
    for how in
        select *
        from (
            values
                ('guarded_when_added', 'insert', 'new'),
                ('guarded_when_changed', 'update', 'old'),
                ('guarded_when_moved', 'update', 'new'),
                ('guarded_when_removed', 'delete', 'old')
        ) as kind (trigger_name, operation, side)
    loop
        execute format(
            'create trigger %I after %s on %s referencing %s table as written for each statement execute function warehouse.guard_rows()',
            how.trigger_name, how.operation, guarded, how.side
        );
    end loop;
    execute format(
        'create trigger guarded_when_emptied before truncate on %s for each statement execute function warehouse.guard_emptying()',
        guarded
    );
    call warehouse.fire_always(guarded);
end
$$;

-- guards hold for a session that plays a replica, too
create procedure warehouse.fire_always(guarded regclass)
language plpgsql
as $$
declare
    guard name;
begin
    for guard in
        select pg_trigger.tgname from pg_trigger where pg_trigger.tgrelid = guarded and not pg_trigger.tgisinternal
    loop
        execute format('alter table %s enable always trigger %I', guarded, guard);
    end loop;
end
$$;

do $$
declare
    guarded regclass;
begin
    foreach guarded in array array[
        'warehouse.fact_enterprise_year', 'warehouse.fact_facility_year', 'warehouse.fact_cluster_county_year',
        'warehouse.fact_chain_county_year', 'warehouse.fact_observation', 'staging.observation',
        'warehouse.submission_table', 'warehouse.submission_column', 'warehouse.set_aside_row', 'warehouse.correction',
        'warehouse.finding', 'warehouse.rule_outcome'
    ]::regclass[] loop
        call warehouse.guard_table(guarded);
    end loop;
    foreach guarded in array array['warehouse.submission', 'warehouse.return', 'warehouse.workbook']::regclass[] loop
        execute format(
            'create trigger guarded_when_emptied before truncate on %s for each statement execute function warehouse.guard_emptying()',
            guarded
        );
    end loop;
    foreach guarded in array array[
        'warehouse.submission', 'warehouse.return', 'warehouse.workbook', 'warehouse.approval', 'warehouse.explanation',
        'warehouse.year_lock', 'warehouse.lock_exception', 'warehouse.rule_set', 'warehouse.audit_entry'
    ]::regclass[] loop
        call warehouse.fire_always(guarded);
    end loop;

    if exists (select from pg_roles where rolname = 'planhouse_approver') then
        grant select, insert on warehouse.year_lock, warehouse.lock_exception to planhouse_approver;
    end if;
    if exists (select from pg_roles where rolname = 'planhouse_loader') then
        revoke insert on warehouse.year_lock, warehouse.lock_exception from planhouse_loader;
    end if;
end
$$;

comment on table warehouse.year_lock is '已锁定的年度：每年一行，只增不改 / locked years: one row per year, only ever added to';
comment on column warehouse.year_lock.year is '报告期（年） / reference year';
comment on column warehouse.year_lock.locked_by is '锁定人 / who locked it';
comment on column warehouse.year_lock.locked_at is '锁定时间 / when';
comment on column warehouse.year_lock.returns_expected is '锁定时应报的报表数 / returns expected then';
comment on column warehouse.year_lock.returns_approved is '锁定时已审批的报表数 / returns approved then';
comment on column warehouse.year_lock.despite is '尚有报表未审批仍予锁定的原因，全部已审批的为空 / why it was locked although returns were not approved; null where all were';
comment on column warehouse.year_lock.audit_entry_no is '对应的审计记录 / its entry in the audit trail';
comment on table warehouse.lock_exception is '锁定年度的例外：每次例外一行，只增不改 / exceptions to locks: one row per exception granted, only ever added to';
comment on column warehouse.lock_exception.exception_key is '代理键 / surrogate key';
comment on column warehouse.lock_exception.year is '报告期（年） / reference year';
comment on column warehouse.lock_exception.form_code is '报表代码 / code of the form';
comment on column warehouse.lock_exception.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column warehouse.lock_exception.open_until is '可重新写入的截止时间 / until when the return may be written again';
comment on column warehouse.lock_exception.reason is '原因 / why';
comment on column warehouse.lock_exception.granted_by is '批准人，不得为锁定人 / who granted it; never who locked the year';
comment on column warehouse.lock_exception.granted_at is '批准时间 / when';
comment on column warehouse.lock_exception.audit_entry_no is '对应的审计记录 / its entry in the audit trail';
comment on function warehouse.hold_year is '发布与锁定互相等待 / makes publishing into a year and locking it wait for each other';
comment on function warehouse.lock_year is '锁定年度并写入审计记录 / locks a year and leaves an audit entry';
comment on function warehouse.grant_exception is '批准例外并写入审计记录，批准人不得为锁定人 / grants an exception, by another person than who locked the year, and leaves an audit entry';
comment on function warehouse.lock_on is '报表所属年度的锁定情况和当时有效的例外 / the lock that a return is under at a moment, and the exception that is open then';
comment on function warehouse.write_return is '拒绝写入已锁定年度的报表；例外期内写入审计记录 / refuses a write to a return of a locked year; under an exception it leaves an audit entry';
comment on function warehouse.guard_submission is '拒绝发布、替代、更改锁定年度的版本 / refuses to publish, supersede or change revisions of locked years';
comment on function warehouse.guard_return is '拒绝更改锁定年度的应报报表 / refuses to change returns of locked years';
comment on function warehouse.guard_approval is '拒绝审批锁定年度的报表 / refuses approvals in locked years';
comment on function warehouse.guard_explanation is '拒绝对锁定年度已发布报表的说明 / refuses explanations of published returns of locked years';
comment on function warehouse.guard_workbook is '拒绝更改锁定年度所用工作簿的内容 / refuses to change workbooks that locked years were read from';
comment on function warehouse.guard_rows is '拒绝更改属于锁定年度已发布报表的行 / refuses to change rows of published returns of locked years';
comment on function warehouse.guard_emptying is '有锁定年度时拒绝清空 / refuses to empty a table while a year is locked';
comment on procedure warehouse.fire_always is '使保护触发器在复制会话中同样生效 / makes guards hold for a session that plays a replica, too';
comment on procedure warehouse.guard_table is '为按报送批次存放的表加上锁定保护 / guards a table whose rows belong to submissions';
