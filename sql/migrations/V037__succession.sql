-- what is published of a return is taken out of the figures by another revision alone, a withdrawal among them: the marts and the
-- summaries, which tell the current revision in two ways, never part, and the audit trail has an entry for every change

alter table warehouse.submission
    add constraint submission_current_until_superseded
        check (state <> 'published' or is_current = (superseded_at is null)) not valid;

create function warehouse.check_succession()
returns trigger
language plpgsql
as $$
begin
    if not exists (
        select
        from warehouse.submission as submission
        where submission.return_key = new.return_key and submission.is_current
    ) then
        raise exception 'update of submission % refused: no other revision takes the place of revision %; publish one, or withdraw it',
            new.submission_key, new.revision
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
comment on function warehouse.check_succession is '已发布的版本只能由另一版本替代 / a published revision is superseded by another one only';

-- at commit: the one goes before the other comes
create constraint trigger submission_is_succeeded after update on warehouse.submission
deferrable initially deferred
for each row
when (old.is_current and not new.is_current)
execute function warehouse.check_succession();
call warehouse.fire_always('warehouse.submission');

-- the rows that a published revision was made of stay, for lineage and for the checks of later years; those of rejected attempts go
-- before these are closed
create or replace function warehouse.guard_rows()
returns trigger
language plpgsql
as $$
declare
    published record;
begin
    if tg_op = 'DELETE' and tg_table_schema = 'staging' then
        for published in
            select submission.submission_key, submission.revision
            from (select distinct written.submission_key from written) as touched
            inner join warehouse.submission as submission on submission.submission_key = touched.submission_key
            where submission.state = 'published'
        loop
            raise exception 'delete of %.% refused: the rows of submission % are of published revision %, and stay',
                tg_table_schema, tg_table_name, published.submission_key, published.revision
                using errcode = 'restrict_violation';
        end loop;
        return null;
    end if;
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
