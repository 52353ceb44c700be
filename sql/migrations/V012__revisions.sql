-- revisions that are no workbook: nil returns, withdrawals, restorations; and what changed between two summaries

alter table warehouse.submission
    add column is_nil boolean not null default false,
    -- what was known at a time: an attempt counts from its decision on
    add column decided_at timestamptz,
    add check (kind <> 'nil' or is_nil),
    add check (not is_nil or state = 'rejected' or (rows_loaded = 0 and rows_with_errors = 0)),
    add check (kind <> 'withdrawal' or (rows_read = 0 and not is_nil)),
    add check (published_at is null or superseded_at is null or superseded_at > published_at) not valid;

update warehouse.submission
set decided_at = coalesce(published_at, submitted_at)
where state not in ('staging', 'staged');

comment on column warehouse.submission.is_nil is '是否零报送：本期无数据可报 / whether the respondent says that there is nothing to report';
comment on column warehouse.submission.decided_at is '作出发布、退回等决定的时间，尚未决定的为空 / when it was published, rejected or otherwise decided; null until then';

-- a withdrawal is its return's newest revision, but nothing is published by it
create or replace view warehouse.current_submission as
select
    submission.submission_key,
    submission.return_key,
    submission.workbook_key,
    submission.revision,
    submission.published_at,
    form.form_code,
    county.county_code,
    county.county_key,
    return.year,
    submission.kind,
    submission.is_nil
from warehouse.submission as submission
inner join warehouse.return as return on return.return_key = submission.return_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
where submission.is_current and submission.kind <> 'withdrawal';

comment on view warehouse.current_submission is '每份报表的当前有效版本；已撤回的报表没有 / the newest published revision of each return; none where the return is withdrawn';
comment on column warehouse.current_submission.kind is '类别：workbook 工作簿，nil 零报送，restoration 恢复 / workbook, nil or restoration';
comment on column warehouse.current_submission.is_nil is '是否零报送 / whether it says that there is nothing to report';

-- revisions that were the published ones at a moment; a withdrawal publishes nothing
-- grain: one row per return that had one
create or replace function warehouse.revision_at(as_of timestamptz)
returns table (
    submission_key bigint,
    return_key bigint,
    form_code text,
    county_key integer,
    county_code text,
    year integer,
    revision integer,
    is_part boolean
)
language sql stable
as $$
    select
        submission.submission_key,
        return.return_key,
        form.form_code,
        county.county_key,
        county.county_code,
        return.year,
        submission.revision,
        exists (
            select
            from warehouse.dim_county as whole
            where
                whole.county_code = county.parent_code
                and return.year between whole.valid_from and whole.valid_to
        ) as is_part
    from warehouse.submission as submission
    inner join warehouse.return as return on return.return_key = submission.return_key
    inner join warehouse.dim_form as form on form.form_key = return.form_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    where
        submission.published_at <= revision_at.as_of
        and (submission.superseded_at is null or submission.superseded_at > revision_at.as_of)
        and submission.kind <> 'withdrawal'
$$;

-- the rows of one submission once more under another: what a restoration does with everything that was read from the workbook
create function warehouse.copy_submission_rows(of_table regclass, from_submission bigint, to_submission bigint)
returns bigint
language plpgsql
as $$
declare
    columns text;
    copied bigint;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum)
    into columns
    from pg_attribute
    where attrelid = of_table and attnum > 0 and not attisdropped
        and attgenerated = '' and attidentity = '' and attname <> 'submission_key';
    execute format(
        'insert into %1$s (submission_key, %2$s) select %3$L::bigint, %2$s from %1$s where submission_key = %4$L::bigint',
        of_table, columns, to_submission, from_submission
    );
    get diagnostics copied = row_count;
    return copied;
end
$$;

comment on function warehouse.copy_submission_rows(regclass, bigint, bigint) is '把一次报送在某表中的行复制到另一次报送名下 / copies the rows that a table has of one submission to another';

-- what was revised between a run of the summary and the one before it
alter table warehouse.summary_run
    add column since_run_key bigint references warehouse.summary_run;

comment on column warehouse.summary_run.since_run_key is '上一次汇总：同一计划和年份、数据截至更早的最近一次；首次为空 / the run before: same plan and year, the newest state of knowledge before this one; null for the first';

-- grain: run x revision published since the run before
create table warehouse.summary_revision (
    summary_run_key bigint not null references warehouse.summary_run,
    ordinal integer not null,
    year integer not null,
    form_code text not null,
    form_title_zh text not null,
    form_title_en text not null,
    county_code text not null,
    county_name_zh text not null,
    county_name_en text not null,
    old_revision integer,
    revision integer not null,
    kind text not null check (kind in ('workbook', 'nil', 'withdrawal', 'restoration')),
    restored_revision integer,
    is_nil boolean not null,
    submitted_by text not null,
    published_at timestamptz not null,
    reason text,
    added bigint not null,
    changed bigint not null,
    removed bigint not null,
    unchanged bigint not null,
    primary key (summary_run_key, ordinal)
);

create trigger summary_revision_is_frozen before update or delete on warehouse.summary_revision
for each row execute function warehouse.refuse_change();
create trigger summary_revision_is_not_emptied before truncate on warehouse.summary_revision
for each statement execute function warehouse.refuse_change();

comment on table warehouse.summary_revision is '两次汇总之间发布的版本：汇总批次×版本 / revisions published between a run of the summary and the one before: run x revision';
comment on column warehouse.summary_revision.summary_run_key is '汇总批次 / the run of the summary';
comment on column warehouse.summary_revision.ordinal is '次序，按年份、县、表和版本 / place in the order of year, county, form and revision';
comment on column warehouse.summary_revision.year is '报表的报告期（年） / reference year of the return';
comment on column warehouse.summary_revision.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column warehouse.summary_revision.form_title_zh is '报表名称（中文） / title of the form in Chinese';
comment on column warehouse.summary_revision.form_title_en is '报表名称（英文） / title of the form in English';
comment on column warehouse.summary_revision.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column warehouse.summary_revision.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column warehouse.summary_revision.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column warehouse.summary_revision.old_revision is '上一版本，首次发布的为空 / the revision before; null for the first';
comment on column warehouse.summary_revision.revision is '版本号 / the revision';
comment on column warehouse.summary_revision.kind is '类别：workbook 工作簿，nil 零报送，withdrawal 撤回，restoration 恢复 / workbook, nil, withdrawal or restoration';
comment on column warehouse.summary_revision.restored_revision is '所恢复的版本，其他类别为空 / the revision that a restoration restores; null for other kinds';
comment on column warehouse.summary_revision.is_nil is '是否零报送 / whether it says that there is nothing to report';
comment on column warehouse.summary_revision.submitted_by is '报送人 / the person who submitted it';
comment on column warehouse.summary_revision.published_at is '发布时间 / when it was published';
comment on column warehouse.summary_revision.reason is '原因，未说明的为空 / why, in the person''s words; null where they said nothing';
comment on column warehouse.summary_revision.added is '新增的行（清单）或数值（表格） / rows (of a list) or values (of a table form) added';
comment on column warehouse.summary_revision.changed is '改动的行或数值 / rows or values changed';
comment on column warehouse.summary_revision.removed is '删去的行或数值 / rows or values removed';
comment on column warehouse.summary_revision.unchanged is '未变的行或数值 / rows or values unchanged';

-- one word for each state of a return, everywhere
alter table warehouse.summary_return
    add column is_nil boolean not null default false,
    drop constraint summary_return_state_check,
    drop constraint summary_return_check,
    add constraint summary_return_state_check check (
        state in ('not-received', 'late', 'rejected', 'withdrawn', 'provisional', 'published', 'approved')
    ),
    add constraint summary_return_check check (
        (state in ('withdrawn', 'provisional', 'published', 'approved')) = (revision is not null)
    );

comment on column warehouse.summary_return.is_nil is '是否零报送 / whether the return says that there is nothing to report';

do $$
begin
    if exists (select from pg_roles where rolname = 'planhouse_loader') then
        grant update (decided_at, is_nil) on warehouse.submission to planhouse_loader;
    end if;
end
$$;
