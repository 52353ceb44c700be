-- the three roles, without login: accounts become members of them
--     planhouse_owner   may do everything in the four schemas
--     planhouse_loader  writes what the jobs write; cannot change or delete what has been published
--     planhouse_reader  selects from the views of mart and from nothing else
-- May be run again, when roles were missing: psql -f V008__roles.sql as the owner of the tables. Later tables and views
-- get their rights by default privileges, which hold for what the user who ran this creates.

do $$
declare
    role_name text;
begin
    foreach role_name in array array['planhouse_owner', 'planhouse_loader', 'planhouse_reader'] loop
        if exists (select from pg_roles where rolname = role_name) then
            continue;
        end if;
        begin
            execute format('create role %I nologin', role_name);
        exception
            -- another database of this server was prepared at the same moment
            when duplicate_object or unique_violation then null;
            when insufficient_privilege then
                raise notice 'role % was not created: user % may not create roles. Let an administrator run "create role % nologin", then run this file again',
                    role_name, current_user, role_name;
        end;
    end loop;
end
$$;

do $$
declare
    schema_name text;
begin
    if not exists (select from pg_roles where rolname = 'planhouse_owner') then
        return;
    end if;
    foreach schema_name in array array['staging', 'warehouse', 'mart', 'batch'] loop
        execute format('grant all on schema %I to planhouse_owner', schema_name);
        execute format('grant all on all tables in schema %I to planhouse_owner', schema_name);
        execute format('grant all on all sequences in schema %I to planhouse_owner', schema_name);
        execute format('alter default privileges in schema %I grant all on tables to planhouse_owner', schema_name);
        execute format('alter default privileges in schema %I grant all on sequences to planhouse_owner', schema_name);
    end loop;
end
$$;

do $$
begin
    if not exists (select from pg_roles where rolname = 'planhouse_loader') then
        return;
    end if;

    grant usage on schema staging, warehouse, mart, batch to planhouse_loader;

    -- rows of a submission that is not published are taken out of staging again
    grant select, insert, delete on all tables in schema staging to planhouse_loader;
    alter default privileges in schema staging grant select, insert, delete on tables to planhouse_loader;

    grant select, insert on all tables in schema warehouse to planhouse_loader;
    alter default privileges in schema warehouse grant select, insert on tables to planhouse_loader;
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
    -- the life of a submission, and versions of what it names
    grant update on
        warehouse.arrival,
        warehouse.return,
        warehouse.submission,
        warehouse.dim_enterprise
    to planhouse_loader;

    grant select on all tables in schema mart to planhouse_loader;
    alter default privileges in schema mart grant select on tables to planhouse_loader;

    grant select, insert, update on all tables in schema batch to planhouse_loader;
    grant usage on all sequences in schema batch to planhouse_loader;
end
$$;

do $$
begin
    if not exists (select from pg_roles where rolname = 'planhouse_reader') then
        return;
    end if;
    -- the views read the tables with their owner's rights
    grant usage on schema mart to planhouse_reader;
    grant select on all tables in schema mart to planhouse_reader;
    alter default privileges in schema mart grant select on tables to planhouse_reader;
end
$$;
