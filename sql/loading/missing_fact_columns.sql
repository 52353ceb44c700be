-- the columns that lead a fact's row back to its cell and that a table lacks
-- grain: one row per column that is missing
-- input: :fact (schema and name)
select needed.column_name
from unnest(array['submission_key', 'table_no', 'row_no']) with ordinality as needed (column_name, position)
where not exists (
    select
    from pg_attribute
    where pg_attribute.attrelid = (:fact)::regclass
        and pg_attribute.attname = needed.column_name
        and not pg_attribute.attisdropped
)
order by needed.position
