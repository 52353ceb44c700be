-- who did what to which return, in a chain that shows when an entry was changed or taken out
--
-- An entry's hash is the SHA-256, in hexadecimal, of a canonical text in UTF-8: the JSON array, as PostgreSQL prints it
-- (", " between its parts, letters beyond ASCII as they are), of
--
--     entry_no, acted_at, actor, database_user, database_role, act, form_code, county_code, year, submission_key, reason,
--     details, previous_hash
--
-- with acted_at as "2022-01-31T08:15:00.123456Z", details as PostgreSQL prints jsonb, and null where a column is empty. The
-- first entry's previous_hash is 64 zeros. sql/audit/verify.sql states the same text once more, so that a replaced function
-- does not verify its own work.

-- grain: one row per act
create table warehouse.audit_entry (
    entry_no bigint primary key check (entry_no > 0),
    acted_at timestamptz not null,
    actor text not null check (actor <> ''),
    database_user text not null,
    database_role text not null,
    act text not null check (act ~ '^[a-z]+(-[a-z]+)*$'),
    form_code text,
    county_code text,
    year integer,
    submission_key bigint,
    reason text,
    details jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
    previous_hash text not null,
    entry_hash text not null unique
);
create index audit_entry_return on warehouse.audit_entry (year, county_code, form_code);
create index audit_entry_submission on warehouse.audit_entry (submission_key);

create function warehouse.audit_text(entry warehouse.audit_entry)
returns text
language sql
stable
as $$
    select jsonb_build_array(
        entry.entry_no,
        to_char(entry.acted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        entry.actor,
        entry.database_user,
        entry.database_role,
        entry.act,
        entry.form_code,
        entry.county_code,
        entry.year,
        entry.submission_key,
        entry.reason,
        entry.details,
        entry.previous_hash
    )::text
$$;

-- the number, the time, the users and the hashes are the database's to say, whoever inserts the row
create function warehouse.chain_audit_entry()
returns trigger
language plpgsql
as $$
declare
    last_no bigint;
    last_hash text;
begin
    -- held until the transaction ends: an entry follows from the one before it, and no number is left out
    perform pg_advisory_xact_lock(hashtextextended('warehouse.audit_entry', 0));
    select entry_no, entry_hash into last_no, last_hash from warehouse.audit_entry order by entry_no desc limit 1;
    new.entry_no := coalesce(last_no, 0) + 1;
    new.acted_at := clock_timestamp();
    new.database_user := session_user;
    new.database_role := current_user;
    new.previous_hash := coalesce(last_hash, repeat('0', 64));
    new.entry_hash := encode(sha256(convert_to(warehouse.audit_text(new), 'UTF8')), 'hex');
    return new;
end
$$;

create trigger audit_entry_is_chained before insert on warehouse.audit_entry
for each row execute function warehouse.chain_audit_entry();

create function warehouse.refuse_audit_change()
returns trigger
language plpgsql
as $$
begin
    raise exception '% of %.% refused: the audit trail is only ever added to', lower(tg_op), tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger audit_entry_is_append_only before update or delete on warehouse.audit_entry
for each row execute function warehouse.refuse_audit_change();
create trigger audit_entry_is_not_emptied before truncate on warehouse.audit_entry
for each statement execute function warehouse.refuse_audit_change();

-- a submission was decided over: by whom it came, and what became of it. At commit, so that entries wait for each other as
-- briefly as they can, and what is taken back leaves none.
create function warehouse.audit_submission()
returns trigger
language plpgsql
as $$
begin
    insert into warehouse.audit_entry (actor, act, form_code, county_code, year, submission_key, reason, details)
    select
        submission.submitted_by,
        case submission.kind
            when 'nil' then 'nil'
            when 'withdrawal' then 'withdraw'
            when 'restoration' then 'restore'
            else 'load'
        end,
        form.form_code,
        county.county_code,
        return.year,
        submission.submission_key,
        submission.reason,
        jsonb_strip_nulls(jsonb_build_object(
            'outcome', submission.state,
            'revision', submission.revision,
            'content_hash', submission.content_hash,
            'rows', submission.rows_loaded,
            'run', submission.run_id,
            'restores', submission.of_submission
        ))
    from warehouse.submission as submission
    inner join warehouse.dim_form as form on form.form_key = submission.form_key
    left join warehouse.return as return on return.return_key = submission.return_key
    left join warehouse.dim_county as county on county.county_key = return.county_key
    where submission.submission_key = new.submission_key;
    return null;
end
$$;

create constraint trigger submission_leaves_an_entry after update on warehouse.submission
deferrable initially deferred
for each row
when (
    new.state in ('published', 'rejected', 'unchanged', 'superseded-by-newer')
    and new.state <> old.state
)
execute function warehouse.audit_submission();

create constraint trigger submission_made_leaves_an_entry after insert on warehouse.submission
deferrable initially deferred
for each row
when (new.state in ('published', 'rejected', 'unchanged', 'superseded-by-newer'))
execute function warehouse.audit_submission();

comment on table warehouse.audit_entry is '审计记录：每个操作一行，只增不改，逐条以哈希相连 / the audit trail: one row per act, only ever added to, each chained to the one before it by its hash';
comment on column warehouse.audit_entry.entry_no is '序号，连续无间断 / running number, without gaps';
comment on column warehouse.audit_entry.acted_at is '操作时间 / when';
comment on column warehouse.audit_entry.actor is '操作人 / the person who acted';
comment on column warehouse.audit_entry.database_user is '登录数据库的用户 / the user who was logged in to the database';
comment on column warehouse.audit_entry.database_role is '执行操作的数据库角色 / the database role that acted';
comment on column warehouse.audit_entry.act is '操作：begin 开始记录，load 装入，nil 零报送，withdraw 撤回，restore 恢复，explain 说明，approve 审批，approval-fell 审批失效，lock 锁定，unlock 例外解锁，write-under-exception 例外期内写入 / what was done: begin, load, nil, withdraw, restore, explain, approve, approval-fell, lock, unlock, write-under-exception';
comment on column warehouse.audit_entry.form_code is '报表代码，不涉及的为空 / code of the form; null where the act concerns none';
comment on column warehouse.audit_entry.county_code is '填报单位代码，不涉及的为空 / code of the respondent; null where the act concerns none';
comment on column warehouse.audit_entry.year is '报告期（年），不涉及的为空 / reference year; null where the act concerns none';
comment on column warehouse.audit_entry.submission_key is '报送批次，不涉及的为空 / the submission; null where the act concerns none';
comment on column warehouse.audit_entry.reason is '原因，未说明的为空 / why, in the person''s words; null where they said nothing';
comment on column warehouse.audit_entry.details is '操作的其他内容 / what else belongs to the act';
comment on column warehouse.audit_entry.previous_hash is '前一条的哈希；首条为 64 个 0 / hash of the entry before it; 64 zeros for the first';
comment on column warehouse.audit_entry.entry_hash is '本条的哈希（SHA-256，十六进制） / hash of this entry (SHA-256, hexadecimal)';
comment on function warehouse.audit_text is '一条审计记录的规范文本，哈希由此计算 / the canonical text of an entry, which its hash is taken of';
comment on function warehouse.chain_audit_entry is '为新的审计记录编号并与前一条相连 / numbers a new entry and chains it to the one before it';
comment on function warehouse.refuse_audit_change is '拒绝修改、删除和清空审计记录 / refuses to change, remove or empty the audit trail';
comment on function warehouse.audit_submission is '报送有结果时写入审计记录 / leaves an entry when a submission was decided over';

-- submissions up to this one were decided over before there was a trail
insert into warehouse.audit_entry (actor, act, details)
select session_user, 'begin', jsonb_build_object('last_submission', coalesce(max(submission_key), 0))
from warehouse.submission;
