-- dimensions that come from definitions: small, and read by every check and view
-- grain: one row a table, its schema and name
select dimension.oid::regclass::text as name
from pg_class as dimension
where dimension.relnamespace = 'warehouse'::regnamespace
    and dimension.relkind = 'r'
    and dimension.relname like 'dim\_%'
    and dimension.relname not in ('dim_enterprise', 'dim_facility', 'dim_cluster')
order by 1
