-- what is said of a table or view and of each of its columns
-- grain: one row per column, and one without a name for the whole; none where there is no such relation
-- input: :relation (schema and name)
select coalesce(attribute.attname, '') as column_name, coalesce(described.comment, '') as comment
from pg_class as relation
inner join lateral (
    select null::name as attname, 0 as attnum
    union all
    select pg_attribute.attname, pg_attribute.attnum
    from pg_attribute
    where pg_attribute.attrelid = relation.oid and pg_attribute.attnum > 0 and not pg_attribute.attisdropped
) as attribute on true
cross join lateral (
    select
        case
            when attribute.attnum = 0 then obj_description(relation.oid, 'pg_class')
            else col_description(relation.oid, attribute.attnum)
        end as comment
) as described
where relation.oid = to_regclass(:relation)
order by attribute.attnum
