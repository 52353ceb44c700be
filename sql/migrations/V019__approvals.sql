-- what the city approved: a revision as it is, under the rules as they are

-- which version of its rules a form had, from when on; a version is a digest of what the rules test, not of their wording
-- grain: one row per form and change
create table warehouse.rule_set (
    form_code text not null,
    valid_from timestamptz not null default clock_timestamp(),
    version text not null,
    primary key (form_code, valid_from)
);

-- until when a return is in time
-- grain: one row per form and reference year that has a deadline
create table warehouse.return_deadline (
    form_code text not null,
    year integer not null,
    last_day date not null,
    -- the first moment that is late
    late_from timestamptz not null,
    primary key (form_code, year)
);

-- grain: one row per approval given
create table warehouse.approval (
    approval_key bigint generated always as identity primary key,
    submission_key bigint not null references warehouse.submission,
    return_key bigint not null references warehouse.return,
    form_code text not null,
    content_hash text,
    rules_version text not null,
    rules_from timestamptz not null,
    approved_by text not null check (approved_by ~ '\S'),
    approved_at timestamptz not null,
    unexplained_queries bigint not null,
    despite_queries text,
    audit_entry_no bigint not null references warehouse.audit_entry,
    foreign key (form_code, rules_from) references warehouse.rule_set,
    check (unexplained_queries = 0 or despite_queries ~ '\S')
);
create index approval_submission on warehouse.approval (submission_key);
create index approval_return on warehouse.approval (return_key);

-- approvals with their end: the moment when another revision took the place of the approved one, or the form's rules
-- changed, whichever came first
-- grain: one row per approval
create view warehouse.approval_standing as
with other_rules as (
    select approval.approval_key, greatest(min(later.valid_from), approval.approved_at) as from_then_on
    from warehouse.approval as approval
    inner join warehouse.rule_set as later
        on later.form_code = approval.form_code
        and later.valid_from > approval.rules_from
        and later.version <> approval.rules_version
    group by approval.approval_key
),
ending as (
    select
        approval.approval_key,
        case when submission.content_hash is distinct from approval.content_hash then approval.approved_at end
            as other_content,
        case when submission.superseded_at is not null then greatest(submission.superseded_at, approval.approved_at) end
            as other_revision,
        other_rules.from_then_on as rules_changed
    from warehouse.approval as approval
    inner join warehouse.submission as submission on submission.submission_key = approval.submission_key
    left join other_rules on other_rules.approval_key = approval.approval_key
    where submission.superseded_at is not null
        or other_rules.approval_key is not null
        or submission.content_hash is distinct from approval.content_hash
)
select
    approval.approval_key,
    approval.submission_key,
    approval.return_key,
    approval.form_code,
    approval.approved_by,
    approval.approved_at,
    approval.unexplained_queries,
    approval.despite_queries,
    least(ending.other_content, ending.other_revision, ending.rules_changed) as fell_at,
    case least(ending.other_content, ending.other_revision, ending.rules_changed)
        when ending.other_content then 'content'
        when ending.other_revision then 'revision'
        when ending.rules_changed then 'rules'
    end as fell_because
from warehouse.approval as approval
left join ending on ending.approval_key = approval.approval_key;

-- grain: one row per approved return
create function warehouse.approvals_at(as_of timestamptz)
returns table (
    submission_key bigint,
    return_key bigint,
    approval_key bigint,
    approved_by text,
    approved_at timestamptz,
    despite_queries text
)
language sql
stable
as $$
    select
        standing.submission_key,
        standing.return_key,
        standing.approval_key,
        standing.approved_by,
        standing.approved_at,
        standing.despite_queries
    from warehouse.approval_standing as standing
    where standing.approved_at <= approvals_at.as_of
        and (standing.fell_at is null or standing.fell_at > approvals_at.as_of)
$$;

-- what an approval is bound to is read here, and who may give it is decided here, whoever inserts the row
create function warehouse.check_approval()
returns trigger
language plpgsql
as $$
declare
    revision record;
    standing record;
    loader text;
begin
    select
        submission.return_key,
        submission.content_hash,
        submission.state,
        submission.kind,
        submission.is_current,
        submission.revision,
        submission.submitted_by,
        restored.submitted_by as restored_from,
        form.form_code,
        county.county_code,
        return.year
    into revision
    from warehouse.submission as submission
    inner join warehouse.dim_form as form on form.form_key = submission.form_key
    left join warehouse.return as return on return.return_key = submission.return_key
    left join warehouse.dim_county as county on county.county_key = return.county_key
    left join warehouse.submission as restored on restored.submission_key = submission.of_submission
    where submission.submission_key = new.submission_key;

    if not coalesce(revision.is_current and revision.state = 'published' and revision.kind <> 'withdrawal', false) then
        raise exception 'approval of submission % refused: it is not what is published of its return', new.submission_key
            using errcode = 'restrict_violation';
    end if;
    foreach loader in array array_remove(array[revision.submitted_by, revision.restored_from], null) loop
        if lower(btrim(loader)) = lower(btrim(new.approved_by)) then
            raise exception 'approval of % % % by % refused: nobody approves what they submitted themselves',
                revision.form_code, revision.county_code, revision.year, new.approved_by
                using errcode = 'restrict_violation';
        end if;
    end loop;
    if exists (select from warehouse.approvals_at(clock_timestamp()) as given where given.submission_key = new.submission_key) then
        raise exception 'approval of % % % refused: revision % is approved already',
            revision.form_code, revision.county_code, revision.year, revision.revision
            using errcode = 'restrict_violation';
    end if;
    select rule_set.version, rule_set.valid_from
    into standing
    from warehouse.rule_set as rule_set
    where rule_set.form_code = revision.form_code
    order by rule_set.valid_from desc
    limit 1;

    new.return_key := revision.return_key;
    new.form_code := revision.form_code;
    new.content_hash := revision.content_hash;
    new.rules_version := standing.version;
    new.rules_from := standing.valid_from;
    new.unexplained_queries := warehouse.unexplained_queries(new.submission_key, clock_timestamp());
    if new.unexplained_queries > 0 and coalesce(new.despite_queries, '') !~ '\S' then
        raise exception 'approval of % % % refused: % queries are not explained; give the reason to approve despite them',
            revision.form_code, revision.county_code, revision.year, new.unexplained_queries
            using errcode = 'restrict_violation';
    end if;
    new.approved_at := clock_timestamp();
    insert into warehouse.audit_entry (actor, act, form_code, county_code, year, submission_key, reason, details)
    values (
        new.approved_by, 'approve', revision.form_code, revision.county_code, revision.year, new.submission_key,
        new.despite_queries,
        jsonb_build_object(
            'revision', revision.revision,
            'content_hash', revision.content_hash,
            'rules', standing.version,
            'unexplained_queries', new.unexplained_queries
        )
    )
    returning entry_no into new.audit_entry_no;
    return new;
end
$$;
create trigger approval_is_checked before insert on warehouse.approval
for each row execute function warehouse.check_approval();

create function warehouse.refuse_change_of_record()
returns trigger
language plpgsql
as $$
begin
    raise exception '% of %.% refused: it is only ever added to', lower(tg_op), tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
create trigger approval_stays before update or delete on warehouse.approval
for each row execute function warehouse.refuse_change_of_record();
create trigger approval_is_not_emptied before truncate on warehouse.approval
for each statement execute function warehouse.refuse_change_of_record();
create trigger rule_set_stays before update or delete on warehouse.rule_set
for each row execute function warehouse.refuse_change_of_record();
create trigger rule_set_is_not_emptied before truncate on warehouse.rule_set
for each statement execute function warehouse.refuse_change_of_record();

-- that an approval fell follows from what is there; the trail says it once, when it is noticed first
create function warehouse.note_fallen_approvals(noticed_by text, of_submission bigint default null)
returns bigint
language plpgsql
as $$
declare
    noted bigint := 0;
    fallen constant text := $sql$
        select standing.*
        from warehouse.approval_standing as standing
        where standing.fell_at is not null
            and ($1::bigint is null or standing.submission_key = $1::bigint)
            and not exists (
                select
                from warehouse.audit_entry as entry
                where entry.submission_key = standing.submission_key
                    and entry.act = 'approval-fell'
                    and entry.details ->> 'approval' = standing.approval_key::text
            )
    $sql$;
    any_fallen boolean;
begin
    execute 'select exists (' || fallen || ')' into any_fallen using of_submission;
    if any_fallen then
        -- as the trail's own trigger does: nobody else notes the same meanwhile
        perform pg_advisory_xact_lock(hashtextextended('warehouse.audit_entry', 0));
        execute 'insert into warehouse.audit_entry (actor, act, form_code, county_code, year, submission_key, details)
            select $2, ''approval-fell'', fallen.form_code, county.county_code, return.year, fallen.submission_key,
                jsonb_build_object(
                    ''approval'', fallen.approval_key, ''approved_by'', fallen.approved_by,
                    ''because'', fallen.fell_because, ''fell_at'', fallen.fell_at
                )
            from (' || fallen || ') as fallen
            inner join warehouse.return as return on return.return_key = fallen.return_key
            inner join warehouse.dim_county as county on county.county_key = return.county_key
            order by fallen.fell_at, fallen.approval_key'
        using of_submission, noticed_by;
        get diagnostics noted = row_count;
    end if;
    return noted;
end
$$;

create function warehouse.note_superseded_approval()
returns trigger
language plpgsql
as $$
begin
    perform warehouse.note_fallen_approvals(
        coalesce(
            (
                select newer.submitted_by
                from warehouse.submission as newer
                where newer.return_key = new.return_key and newer.is_current
            ),
            session_user
        ),
        new.submission_key
    );
    return null;
end
$$;
create constraint trigger submission_takes_its_approval_along after update on warehouse.submission
deferrable initially deferred
for each row
when (old.is_current and not new.is_current)
execute function warehouse.note_superseded_approval();

-- what was published stays as it was: a revision is only ever superseded
create function warehouse.keep_published()
returns trigger
language plpgsql
as $$
declare
    expected warehouse.submission;
begin
    if tg_op = 'UPDATE' then
        expected := old;
        expected.is_current := new.is_current;
        expected.superseded_at := new.superseded_at;
        if new is not distinct from expected
            and (new.is_current = old.is_current or not new.is_current)
            and (old.superseded_at is null or new.superseded_at is not distinct from old.superseded_at)
        then
            return new;
        end if;
    end if;
    raise exception '% of submission % refused: revision % is published and stays as it is; publish another revision',
        lower(tg_op), old.submission_key, old.revision
        using errcode = 'restrict_violation';
end
$$;
create trigger submission_published_stays before update or delete on warehouse.submission
for each row when (old.state = 'published') execute function warehouse.keep_published();

do $$
begin
    if not exists (select from pg_roles where rolname = 'planhouse_approver') then
        begin
            create role planhouse_approver nologin;
        exception
            when duplicate_object or unique_violation then
                null;
            when insufficient_privilege then
                raise notice '没有创建角色的权限，未创建 planhouse_approver / role planhouse_approver was not created: % may not create roles',
                    current_user;
        end;
    end if;
    if exists (select from pg_roles where rolname = 'planhouse_approver') then
        grant usage on schema staging, warehouse, mart to planhouse_approver;
        grant select on all tables in schema staging, warehouse, mart to planhouse_approver;
        alter default privileges in schema staging, warehouse, mart grant select on tables to planhouse_approver;
        grant insert on warehouse.approval, warehouse.audit_entry to planhouse_approver;
    end if;
    if exists (select from pg_roles where rolname = 'planhouse_loader') then
        revoke insert on warehouse.approval, warehouse.rule_set, warehouse.return_deadline from planhouse_loader;
    end if;
end
$$;

comment on table warehouse.rule_set is '各报表审核规则的版本及其生效时间 / versions of each form''s rules, and from when on each holds';
comment on column warehouse.rule_set.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column warehouse.rule_set.valid_from is '生效时间 / from when on it holds';
comment on column warehouse.rule_set.version is '规则内容的摘要（SHA-256）；措辞改变不影响 / digest of what the rules test (SHA-256); their wording is no part of it';
comment on table warehouse.return_deadline is '报送截止日：表×年（来自 jobs/schedule.yaml） / until when returns are in time: form x year (from jobs/schedule.yaml)';
comment on column warehouse.return_deadline.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column warehouse.return_deadline.year is '报告期（年） / reference year';
comment on column warehouse.return_deadline.last_day is '最后一日 / the last day that is in time';
comment on column warehouse.return_deadline.late_from is '自此时起为逾期 / from this moment on a return is late';
comment on table warehouse.approval is '审批：每次审批一行，只增不改；与所批版本的内容和当时的审核规则绑定 / approvals: one row per approval given, only ever added to; bound to the revision''s content and to the rules as they were';
comment on column warehouse.approval.approval_key is '代理键 / surrogate key';
comment on column warehouse.approval.submission_key is '所批版本的报送批次 / submission of the revision that was approved';
comment on column warehouse.approval.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.approval.form_code is '报表代码 / code of the form';
comment on column warehouse.approval.content_hash is '所批内容的哈希 / hash of the content that was approved';
comment on column warehouse.approval.rules_version is '当时的审核规则版本 / version of the form''s rules then';
comment on column warehouse.approval.rules_from is '该规则版本的生效时间 / from when on those rules hold';
comment on column warehouse.approval.approved_by is '审批人，不得为报送人 / who approved; never who submitted it';
comment on column warehouse.approval.approved_at is '审批时间 / when';
comment on column warehouse.approval.unexplained_queries is '审批时未说明的核实数 / queries that were not explained then';
comment on column warehouse.approval.despite_queries is '仍予审批的原因，无未说明核实的为空 / why it was approved despite them; null where there were none';
comment on column warehouse.approval.audit_entry_no is '对应的审计记录 / its entry in the audit trail';
comment on view warehouse.approval_standing is '审批及其失效：每次审批一行；版本被替代或规则改变即失效 / approvals with their end: one row per approval; it falls when another revision or other rules take their place';
comment on column warehouse.approval_standing.approval_key is '审批 / the approval';
comment on column warehouse.approval_standing.submission_key is '所批版本的报送批次 / submission of the revision that was approved';
comment on column warehouse.approval_standing.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.approval_standing.form_code is '报表代码 / code of the form';
comment on column warehouse.approval_standing.approved_by is '审批人 / who approved';
comment on column warehouse.approval_standing.approved_at is '审批时间 / when';
comment on column warehouse.approval_standing.unexplained_queries is '审批时未说明的核实数 / queries that were not explained then';
comment on column warehouse.approval_standing.despite_queries is '仍予审批的原因 / why it was approved despite them';
comment on column warehouse.approval_standing.fell_at is '失效时间，仍有效的为空 / when it fell; null while it holds';
comment on column warehouse.approval_standing.fell_because is '失效原因：revision 版本被替代，rules 规则改变，content 内容不符 / why it fell: another revision, other rules, or other content than was approved';
comment on function warehouse.approvals_at is '某一时刻有效的审批：每份已审批报表一行 / approvals that held at a moment: one row per approved return';
comment on function warehouse.check_approval is '核对审批：须为当前已发布版本，审批人不得为报送人，未说明的核实须有原因 / checks an approval: of what is published, by another person than who submitted it, with a reason while queries are not explained';
comment on function warehouse.refuse_change_of_record is '拒绝修改、删除和清空只增不改的记录 / refuses to change, remove or empty a record that is only ever added to';
comment on function warehouse.note_fallen_approvals is '将新发现的审批失效写入审计记录，返回条数 / leaves an audit entry for each approval whose fall was not noted yet; returns how many';
comment on function warehouse.note_superseded_approval is '版本被替代时记录其审批失效 / notes that an approval fell with its revision';
comment on function warehouse.keep_published is '已发布的版本不再更改，只能被新版本替代 / keeps published revisions as they are; they are only ever superseded';
