-- what the four roles may do, in the whole and anew: run at each installation, and by hand once somebody has made the roles
-- (psql -f sql/roles/rights.sql, as the owner of the tables)
--
-- planhouse_owner     everything in the four schemas, now and later
-- planhouse_loader    what jobs write: adds rows, moves submissions through their states, removes staged rows of attempts that
--                     were not published; never changes or removes a fact, a finding or a correction; approves and locks nothing
-- planhouse_approver  reads everything but the job repository, and adds approvals, locks and exceptions
-- planhouse_reader    selects on mart and nothing else
--
-- They cannot log in; grant them to users that can. Roles are of the whole server: another database may have made them. Who may
-- not make them installs without. Default privileges hold for what the installing user makes later; rights on what others own
-- in these schemas are theirs to give.
do $$
declare
    missing name;
    given record;
begin
    foreach missing in array array['planhouse_owner', 'planhouse_loader', 'planhouse_approver', 'planhouse_reader'] loop
        if not exists (select from pg_roles where rolname = missing) then
            begin
                execute format('create role %I nologin', missing);
            exception
                when duplicate_object or unique_violation then
                    null;
                when insufficient_privilege then
                    raise notice '没有创建角色的权限，未创建 % / role % was not created: % may not create roles',
                        missing, missing, current_user;
            end;
        end if;
    end loop;

    for given in
        select
            rights.*,
            relations.own,
            sequences.own as own_sequences
        from (
            values
                ('planhouse_owner', 'staging', 'all', 'all', 'all'),
                ('planhouse_owner', 'warehouse', 'all', 'all', 'all'),
                ('planhouse_owner', 'mart', 'all', 'all', 'all'),
                ('planhouse_owner', 'batch', 'all', 'all', 'all'),
                ('planhouse_loader', 'staging', 'usage', 'select, insert, delete', null),
                ('planhouse_loader', 'warehouse', 'usage', 'select, insert', null),
                ('planhouse_loader', 'mart', 'usage', 'select', null),
                ('planhouse_loader', 'batch', 'usage', 'select, insert, update, delete', 'usage'),
                ('planhouse_approver', 'staging', 'usage', 'select', null),
                ('planhouse_approver', 'warehouse', 'usage', 'select', null),
                ('planhouse_approver', 'mart', 'usage', 'select', null),
                ('planhouse_reader', 'mart', 'usage', 'select', null)
        ) as rights (role, of_schema, on_schema, on_tables, on_sequences)
        inner join pg_roles as role on role.rolname = rights.role
        cross join lateral (
            select string_agg(relation.oid::regclass::text, ', ' order by relation.oid) as own
            from pg_class as relation
            where relation.relnamespace = rights.of_schema::regnamespace
                and relation.relkind in ('r', 'p', 'v', 'm')
                and relation.relname <> 'flyway_schema_history'
                and pg_has_role(relation.relowner, 'usage')
        ) as relations
        cross join lateral (
            select string_agg(sequence.oid::regclass::text, ', ' order by sequence.oid) as own
            from pg_class as sequence
            where sequence.relnamespace = rights.of_schema::regnamespace
                and sequence.relkind = 'S'
                and pg_has_role(sequence.relowner, 'usage')
        ) as sequences
    loop
        execute format('grant %s on schema %I to %I', given.on_schema, given.of_schema, given.role);
        execute format(
            'alter default privileges in schema %I grant %s on tables to %I', given.of_schema, given.on_tables, given.role
        );
        if given.own is not null then
            execute format('revoke all on %s from %I', given.own, given.role);
            execute format('grant %s on %s to %I', given.on_tables, given.own, given.role);
        end if;
        if given.on_sequences is not null then
            execute format(
                'alter default privileges in schema %I grant %s on sequences to %I',
                given.of_schema, given.on_sequences, given.role
            );
            if given.own_sequences is not null then
                execute format('grant %s on sequence %s to %I', given.on_sequences, given.own_sequences, given.role);
            end if;
        end if;
    end loop;

    -- views and triggers call them as whoever asks, on servers too that take this from the public
    for given in
        select role.rolname as role, string_agg(routine.oid::regprocedure::text, ', ' order by routine.oid) as own
        from pg_roles as role
        cross join pg_proc as routine
        where role.rolname in ('planhouse_owner', 'planhouse_loader', 'planhouse_approver', 'planhouse_reader')
            and routine.pronamespace = 'warehouse'::regnamespace
            and pg_has_role(routine.proowner, 'usage')
        group by role.rolname
    loop
        execute format('grant execute on routine %s to %I', given.own, given.role);
    end loop;

    if exists (select from pg_roles where rolname = 'planhouse_loader') then
        -- what comes from the definition files is the owner's to write, what is approved and locked the approvers'
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
            warehouse.dim_code,
            warehouse.former_code_name,
            warehouse.rule_set,
            warehouse.return_deadline,
            warehouse.return_owed,
            warehouse.plan_year,
            warehouse.approval,
            warehouse.year_lock,
            warehouse.lock_exception
        from planhouse_loader;
        -- a row is locked by those only who may change something in it
        grant update (year) on warehouse.return to planhouse_loader;
        grant update (workbook_key, outcome, reason_zh, reason_en) on warehouse.arrival to planhouse_loader;
        grant update (
            state, revision, is_current, return_key, content_hash, rows_read, rows_loaded, rows_set_aside, rows_with_errors,
            cells_read, cells_values, cells_with_errors, cells_set_aside, cells_labels, cells_ignored, published_at,
            superseded_at, decided_at, is_nil, is_reviewed
        ) on warehouse.submission to planhouse_loader;
        grant update (valid_from, valid_to, is_of_several_counties) on warehouse.dim_enterprise to planhouse_loader;
    end if;

    if exists (select from pg_roles where rolname = 'planhouse_approver') then
        grant insert on warehouse.approval, warehouse.year_lock, warehouse.lock_exception, warehouse.audit_entry
            to planhouse_approver;
    end if;

    -- before PostgreSQL 15 whoever can log in may make tables in schema public; one that others use is left to them
    if exists (
        select from pg_namespace as shared
        where shared.nspname = 'public'
            and pg_has_role(shared.nspowner, 'usage')
            and not exists (select from pg_class as relation where relation.relnamespace = shared.oid)
    ) then
        revoke create on schema public from public;
    end if;
end
$$;
