-- lineage tells what a cell said when it was read: a code that is called otherwise since is told by the name that was taken then.
-- And the audit trail has the moment at which a revision was published, which summaries as of a moment go by

-- grain: one row per version of the definitions, code list and code that is called otherwise since
create table warehouse.former_code_name (
    definitions_digest text not null,
    code_list text not null,
    code text not null,
    name_zh text not null,
    primary key (definitions_digest, code_list, code)
);
comment on table warehouse.former_code_name is '代码改名之前各版定义所用的中文名称，未改名的代码不在其中 / what members of code lists were called under earlier versions of the definitions, where they are called otherwise since';
comment on column warehouse.former_code_name.definitions_digest is '当时的定义摘要，同 submission.definitions_digest / digest of the definitions, as in submission.definitions_digest';
comment on column warehouse.former_code_name.code_list is '代码表名称 / name of the code list';
comment on column warehouse.former_code_name.code is '代码 / the code';
comment on column warehouse.former_code_name.name_zh is '当时的中文名称 / its Chinese name then';

-- a code of a version without a row of its own is called what it was called until now; one that has a row keeps it
create function warehouse.keep_code_name()
returns trigger
language plpgsql
as $$
declare
    named jsonb := to_jsonb(old);
begin
    insert into warehouse.former_code_name (definitions_digest, code_list, code, name_zh)
    select version.definitions_digest, coalesce(named ->> 'code_list', tg_argv[0]), named ->> tg_argv[1], old.name_zh
    from (
        select submission.definitions_digest from warehouse.submission as submission
        union
        select installation.definitions_digest from warehouse.installation as installation
    ) as version
    where version.definitions_digest is not null
    on conflict do nothing;
    return null;
end
$$;
comment on function warehouse.keep_code_name is '代码改名时，保留此前各版定义所用的名称 / keeps what a code was called under the versions of the definitions before it is called otherwise';

create trigger name_is_kept after update of name_zh on warehouse.dim_code
for each row when (old.name_zh <> new.name_zh) execute function warehouse.keep_code_name('', 'code');
create trigger name_is_kept after update of name_zh on warehouse.dim_industry
for each row when (old.name_zh <> new.name_zh) execute function warehouse.keep_code_name('industries', 'industry_code');
create trigger name_is_kept after update of name_zh on warehouse.dim_chain
for each row when (old.name_zh <> new.name_zh) execute function warehouse.keep_code_name('chains', 'chain_code');
create trigger name_is_kept after update of name_zh on warehouse.dim_level
for each row when (old.name_zh <> new.name_zh) execute function warehouse.keep_code_name('levels', 'level_code');

-- what a code was called when a submission was read
create function warehouse.code_name_read(of_submission bigint, of_list text, of_code text, name_now text)
returns text
language sql
stable parallel safe
as $$
    select coalesce(
        (
            select former.name_zh
            from warehouse.submission as submission
            inner join warehouse.former_code_name as former
                on former.definitions_digest = submission.definitions_digest
            where submission.submission_key = code_name_read.of_submission
                and former.code_list = code_name_read.of_list
                and former.code = code_name_read.of_code
        ),
        code_name_read.name_now
    )
$$;
comment on function warehouse.code_name_read is '某次报送读入时代码的中文名称 / the Chinese name that a code had when a submission was read';

-- a moment as the audit trail writes it
create function warehouse.utc(moment timestamptz)
returns text
language sql
stable parallel safe
as $$
    select to_char(utc.moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;
comment on function warehouse.utc is '审计记录中的时间写法（UTC，微秒） / a moment as the audit trail writes it, in UTC with microseconds';

create or replace function warehouse.audit_submission()
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
            'restores', submission.of_submission,
            'restored_revision', restored.revision,
            'published_at', warehouse.utc(submission.published_at),
            'definitions', submission.definitions_digest,
            'workbook', workbook.sha256
        ))
    from warehouse.submission as submission
    inner join warehouse.dim_form as form on form.form_key = submission.form_key
    left join warehouse.return as return on return.return_key = submission.return_key
    left join warehouse.dim_county as county on county.county_key = return.county_key
    left join warehouse.submission as restored on restored.submission_key = submission.of_submission
    left join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
    where submission.submission_key = new.submission_key;
    return null;
end
$$;
