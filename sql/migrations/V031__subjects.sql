-- a row's subject: the parts of its key joined by a blank; a blank in a part before the last is told from those between them
create function warehouse.row_subject(variadic parts text[])
returns text
language sql
immutable
as $$
    select string_agg(
        case
            when part.place < cardinality(parts) then replace(replace(part.said, '\', '\\'), ' ', '\ ')
            else part.said
        end,
        ' ' order by part.place
    )
    from unnest(parts) with ordinality as part (said, place)
$$;

comment on function warehouse.row_subject is '由主键各部分组成的行标识：以空格相连，末项之前各项中的空格和反斜杠前加反斜杠 / what a row is about: the parts of its key joined by a blank, with a backslash before blanks and backslashes inside all but the last';
