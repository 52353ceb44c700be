-- the bytes of workbooks lie in rows of their own that fill a page each: a workbook streams in and out by COPY, four times as
-- fast as one large value, without the server holding it in memory, and without a limit to its size
-- grain: one row per 8,000 bytes of a workbook
create table warehouse.workbook_part (
    workbook_key bigint not null references warehouse.workbook,
    part_no integer not null,
    bytes bytea not null,
    primary key (workbook_key, part_no)
);

-- a workbook is compressed already, and a part fits its page
alter table warehouse.workbook_part alter column bytes set storage plain;

insert into warehouse.workbook_part (workbook_key, part_no, bytes)
select workbook.workbook_key, part_no, substring(workbook.content from (part_no - 1) * 8000 + 1 for 8000)
from warehouse.workbook as workbook
cross join lateral generate_series(1, (octet_length(workbook.content) + 7999) / 8000) as part_no
order by workbook.workbook_key, part_no;

alter table warehouse.workbook drop column content;
-- written anew, without what the column held
alter table warehouse.workbook alter column size_bytes type bigint using size_bytes + 0;

-- what guards a workbook guards its parts: after the row, so that COPY still adds many rows at once
create or replace function warehouse.guard_workbook()
returns trigger
language plpgsql
as $$
declare
    its_return bigint;
begin
    if exists (select from warehouse.year_lock) then
        for its_return in
            select distinct submission.return_key
            from warehouse.submission as submission
            where submission.workbook_key in (old.workbook_key, new.workbook_key) and submission.state = 'published'
        loop
            perform warehouse.write_return(its_return, session_user, null, lower(tg_op) || ' of warehouse.' || tg_table_name);
        end loop;
    end if;
    return coalesce(new, old);
end
$$;
create trigger guarded_by_year after insert or update or delete on warehouse.workbook_part
for each row execute function warehouse.guard_workbook();
create trigger guarded_when_emptied before truncate on warehouse.workbook_part
for each statement execute function warehouse.guard_emptying();
call warehouse.fire_always('warehouse.workbook_part');

comment on table warehouse.workbook_part is '工作簿的文件内容，按序号拼接即为收到的文件 / the bytes of workbooks: a workbook''s parts, in their order, are the file as received';
comment on column warehouse.workbook_part.workbook_key is '所属工作簿 / the workbook';
comment on column warehouse.workbook_part.part_no is '序号，从1起 / number of the part, from 1';
comment on column warehouse.workbook_part.bytes is '字节，最多 8000 个 / bytes, 8,000 at most';
