-- the three roles and what they may do
--
-- planhouse_owner    everything in the four schemas, now and later
-- planhouse_loader   what jobs write: adds rows, moves submissions through their states, removes staged rows of attempts that
--                    were not published; never changes or removes a fact, a finding or a correction
-- planhouse_reader   selects on mart and nothing else
--
-- They cannot log in; grant them to users that can. Roles are of the whole server: another database may have made them.
-- Where the migrating user may make none, a notice says so, and what concerns the missing role is left out: once somebody
-- has made the roles, run this file again (psql -f) as the owner of the tables. Default privileges hold for what that
-- owner makes later.
do $$
declare
    role_name text;
begin
    foreach role_name in array array['planhouse_owner', 'planhouse_loader', 'planhouse_reader'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            begin
                execute format('create role %I nologin', role_name);
            exception
                when duplicate_object or unique_violation then
                    null;
                when insufficient_privilege then
                    raise notice '没有创建角色的权限，未创建 % / role % was not created: % may not create roles',
                        role_name, role_name, current_user;
            end;
        end if;
    end loop;

    if exists (select from pg_roles where rolname = 'planhouse_owner') then
        grant all on schema staging, warehouse, mart, batch to planhouse_owner;
        grant all on all tables in schema staging, warehouse, mart, batch to planhouse_owner;
        grant all on all sequences in schema staging, warehouse, mart, batch to planhouse_owner;
        alter default privileges in schema staging, warehouse, mart, batch grant all on tables to planhouse_owner;
        alter default privileges in schema staging, warehouse, mart, batch grant all on sequences to planhouse_owner;
    end if;

    if exists (select from pg_roles where rolname = 'planhouse_loader') then
        grant usage on schema staging, warehouse, mart, batch to planhouse_loader;
        grant select on all tables in schema staging, warehouse, mart to planhouse_loader;

        grant insert, delete on all tables in schema staging to planhouse_loader;
        grant insert on all tables in schema warehouse to planhouse_loader;
        -- what comes from the definition files is the owner's to write
        revoke insert on
            warehouse.installation,
            warehouse.dim_form,
            warehouse.dim_item,
            warehouse.dim_unit,
            warehouse.dim_indicator,
            warehouse.dim_year,
            warehouse.dim_county,
            warehouse.dim_area,
            warehouse.dim_breakdown,
            warehouse.dim_industry,
            warehouse.dim_chain,
            warehouse.dim_level,
            warehouse.dim_code
        from planhouse_loader;
        if to_regclass('warehouse.flyway_schema_history') is not null then
            revoke all on warehouse.flyway_schema_history from planhouse_loader;
        end if;
        -- a row is locked by those only who may change something in it
        grant update (year) on warehouse.return to planhouse_loader;
        grant update (workbook_key, outcome, reason_zh, reason_en) on warehouse.arrival to planhouse_loader;
        grant update (
            state, revision, is_current, return_key, content_hash, rows_read, rows_loaded, rows_set_aside, rows_with_errors,
            cells_read, cells_values, cells_with_errors, cells_set_aside, cells_labels, cells_ignored, published_at,
            superseded_at
        ) on warehouse.submission to planhouse_loader;
        grant update (enterprise_name, county_key, industry_key, chain_key, valid_to)
            on warehouse.dim_enterprise to planhouse_loader;

        grant select, insert, update, delete on all tables in schema batch to planhouse_loader;
        grant usage on all sequences in schema batch to planhouse_loader;

        alter default privileges in schema staging grant select, insert, delete on tables to planhouse_loader;
        alter default privileges in schema warehouse grant select, insert on tables to planhouse_loader;
        alter default privileges in schema mart grant select on tables to planhouse_loader;
        alter default privileges in schema batch grant select, insert, update, delete on tables to planhouse_loader;
        alter default privileges in schema batch grant usage on sequences to planhouse_loader;
    end if;

    if exists (select from pg_roles where rolname = 'planhouse_reader') then
        grant usage on schema mart to planhouse_reader;
        grant select on all tables in schema mart to planhouse_reader;
        alter default privileges in schema mart grant select on tables to planhouse_reader;
    end if;
end
$$;
