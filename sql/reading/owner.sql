-- who may install in this database: the owner of what is there, else the database's
-- grain: one row
select pg_get_userbyid(coalesce(installed.relowner, opened.datdba)) as owner
from pg_database as opened
left join pg_class as installed
    on installed.relname = 'installation'
    and installed.relnamespace = (select oid from pg_namespace where nspname = 'warehouse')
where opened.datname = current_database()
