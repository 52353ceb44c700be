-- what is published stays as it was published, in open years as in locked ones: whoever does not own the tables adds nothing to a
-- published revision's rows and changes none of them, and a return keeps its year, form and respondent. An owner can, and
-- planhouse audit verify tells.
create or replace function warehouse.guard_rows()
returns trigger
language plpgsql
as $$
declare
    published record;
    owns boolean;
begin
    select pg_has_role(relation.relowner, 'usage') into owns from pg_class as relation where relation.oid = tg_relid;
    if not owns or (tg_op = 'DELETE' and tg_table_schema = 'staging') then
        for published in
            select submission.submission_key, submission.revision
            from (select distinct written.submission_key from written) as touched
            inner join warehouse.submission as submission on submission.submission_key = touched.submission_key
            where submission.state = 'published'
        loop
            raise exception '% of %.% refused: the rows of submission % are of published revision %, and stay; publish another revision',
                lower(tg_op), tg_table_schema, tg_table_name, published.submission_key, published.revision
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
comment on function warehouse.guard_rows is '已发布版本的行不再增加、更改；表的所有者只受年度锁定限制 / published revisions'' rows stay as they are; the owner of the tables is held by locked years alone';

create or replace function warehouse.guard_return()
returns trigger
language plpgsql
as $$
begin
    perform warehouse.write_return(old.return_key, session_user, null, lower(tg_op) || ' of warehouse.return');
    if tg_op = 'UPDATE' then
        if exists (select from warehouse.year_lock as year_lock where year_lock.year = new.year) then
            raise exception 'update of warehouse.return refused: % is locked', new.year
                using errcode = 'restrict_violation', constraint = 'year_lock';
        end if;
        if exists (
            select
            from warehouse.submission as submission
            where submission.return_key = old.return_key and submission.state = 'published'
        ) then
            raise exception 'update of warehouse.return refused: return % has published revisions, and stays what it is',
                old.return_key
                using errcode = 'restrict_violation';
        end if;
    end if;
    return coalesce(new, old);
end
$$;
comment on function warehouse.guard_return is '锁定年度的报表、已有发布版本的报表不得更改 / refuses to change returns of locked years, and returns with published revisions';
