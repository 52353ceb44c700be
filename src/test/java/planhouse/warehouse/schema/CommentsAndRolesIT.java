package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Coded;
import planhouse.plan.Plans;
import planhouse.plan.Programme;
import planhouse.plan.Status;
import planhouse.warehouse.audit.Act;
import planhouse.warehouse.server.TestDatabase;

/** What people and BI tools see of the warehouse, and who may see and change what. */
class CommentsAndRolesIT {

    private static final String UNCOMMENTED =
            """
            with described as (
                select 'schema ' || nspname as object, obj_description(oid, 'pg_namespace') as words
                from pg_namespace
                where nspname in ('staging', 'warehouse', 'mart', 'batch')
                union all
                select 'function ' || pg_proc.oid::regprocedure, obj_description(pg_proc.oid, 'pg_proc')
                from pg_proc
                inner join pg_namespace on pg_namespace.oid = pronamespace
                where nspname in ('staging', 'warehouse', 'mart')
                union all
                select
                    concat_ws(' ', 'relation', pg_class.oid::regclass, attname),
                    case when attnum is null then obj_description(pg_class.oid, 'pg_class') else col_description(pg_class.oid, attnum) end
                from pg_class
                inner join pg_namespace on pg_namespace.oid = relnamespace
                inner join lateral (
                    select null::smallint as attnum, null::name as attname
                    union all
                    select attnum, attname from pg_attribute
                    where attrelid = pg_class.oid and attnum > 0 and not attisdropped
                ) as part on true
                where nspname in ('staging', 'warehouse', 'mart', 'batch') and relkind in ('r', 'v', 'p', 'm')
            )
            select object || ': ' || coalesce(words, '')
            from described
            where words is null or words !~ '[一-龥].*/.*[A-Za-z]'
            order by 1
            """;

    private static final String MEASURES_WITHOUT_ADDITION =
            """
            select format('%s.%s', relname, attname)
            from pg_attribute
            inner join pg_class on pg_class.oid = attrelid
            where relnamespace = 'mart'::regnamespace and attnum > 0 and not attisdropped
                and atttypid in ('integer'::regtype, 'bigint'::regtype, 'numeric'::regtype)
                and attname !~ '(_key|_no|year|revision|attempt|plan_version)$'
                and col_description(attrelid, attnum) !~ '相加.*/.*add'
            order by 1
            """;

    private static final String RIGHTS_OF_READERS =
            """
            select format('%s of %s', asked, pg_class.oid::regclass)
            from pg_class
            inner join pg_namespace on pg_namespace.oid = relnamespace
            cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as asked
            where relkind in ('r', 'v', 'p', 'm') and nspname in ('staging', 'warehouse', 'mart', 'batch')
                and has_table_privilege('planhouse_reader', pg_class.oid, asked)
                and not (nspname = 'mart' and asked = 'select')
            union all
            select format('%s in schema %s', asked, nspname)
            from pg_namespace
            cross join unnest(array['usage', 'create']) as asked
            where nspname in ('staging', 'warehouse', 'mart', 'batch', 'public')
                and has_schema_privilege('planhouse_reader', pg_namespace.oid, asked)
                and not (nspname in ('mart', 'public') and asked = 'usage')
            """;

    private static TestDatabase database;

    @BeforeAll
    static void prepare_a_warehouse() {
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        database = TestDatabase.create();
        new WarehouseSchema(database.dataSource(), new Programme(files)).bringUpToDate();
    }

    @Test
    void comments_name_every_code_that_stands_in_a_column() {
        assertThat(comment("warehouse.audit_entry", "act")).contains(codes(Act.values()));
        for (String relation :
                List.of(
                        "warehouse.fact_plan_progress",
                        "mart.plan_progress",
                        "mart.plan_progress_run")) {
            assertThat(comment(relation, "status")).contains(codes(Status.values()));
        }
    }

    private static String[] codes(Coded[] known) {
        return Stream.of(known).map(Coded::code).toArray(String[]::new);
    }

    private static String comment(String relation, String column) {
        return JdbcClient.create(database.dataSource())
                .sql(
                        "select col_description(attrelid, attnum) from pg_attribute"
                                + " where attrelid = cast(? as regclass) and attname = ?")
                .params(relation, column)
                .query(String.class)
                .single();
    }

    @Test
    void every_schema_table_view_column_and_function_has_a_comment_in_both_languages() {
        List<String> missing =
                JdbcClient.create(database.dataSource())
                        .sql(UNCOMMENTED)
                        .query(String.class)
                        .list();

        assertThat(missing).isEmpty();
    }

    @Test
    void functions_that_only_read_may_run_in_several_processes() {
        List<String> alone =
                JdbcClient.create(database.dataSource())
                        .sql(
                                """
                                select pg_proc.oid::regprocedure::text
                                from pg_proc
                                inner join pg_namespace on pg_namespace.oid = pronamespace
                                inner join pg_language on pg_language.oid = prolang
                                where nspname in ('warehouse', 'mart') and lanname = 'sql'
                                    and provolatile <> 'v' and proparallel <> 's'
                                order by 1
                                """)
                        .query(String.class)
                        .list();
        assertThat(alone).isEmpty();
    }

    @Test
    void every_measure_says_over_what_it_adds() {
        List<String> silent =
                JdbcClient.create(database.dataSource())
                        .sql(MEASURES_WITHOUT_ADDITION)
                        .query(String.class)
                        .list();

        assertThat(silent).isEmpty();
    }

    @Test
    void the_database_understands_all_shipped_sql() {
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        Definitions definitions = files.load();
        SqlTrial trial = new SqlTrial(database.dataSource(), files.sqlFiles(), definitions);

        new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()))
                .executeWithoutResult(
                        status ->
                                assertThatCode(() -> trial.of(new Plans(files, definitions).load()))
                                        .doesNotThrowAnyException());
    }

    @Test
    void a_reader_selects_from_every_mart() throws SQLException {
        List<String> marts =
                JdbcClient.create(database.dataSource())
                        .sql("select viewname from pg_views where schemaname = 'mart'")
                        .query(String.class)
                        .list();

        assertThat(marts).contains("enterprise_year", "lineage", "finding");
        for (String mart : marts) {
            as("planhouse_reader", "select * from mart." + mart + " limit 1");
        }
    }

    @Test
    void a_reader_has_no_right_but_to_select_from_marts() {
        List<String> rights =
                JdbcClient.create(database.dataSource())
                        .sql(RIGHTS_OF_READERS)
                        .query(String.class)
                        .list();

        assertThat(rights).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from warehouse.fact_enterprise_year",
                "select * from staging.jh01",
                "select * from batch.batch_job_instance",
                "create view mart.mine as select 1 as one",
                "delete from staging.jh01"
            })
    void a_reader_does_nothing_else(String statement) {
        assertThatThrownBy(() -> as("planhouse_reader", statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from warehouse.fact_enterprise_year",
                "update warehouse.fact_observation set value = 1",
                "delete from warehouse.finding",
                "update warehouse.finding set severity = 'info'",
                "update warehouse.correction set from_text = ''",
                "update warehouse.workbook set file_name = ''",
                "update warehouse.dim_enterprise set enterprise_name = ''",
                "update warehouse.workbook_part set bytes = ''",
                "delete from warehouse.workbook_part",
                "delete from warehouse.submission",
                "update warehouse.submission set submitted_at = now()",
                "update staging.jh01 set output_value = 1",
                "update warehouse.audit_entry set actor = ''",
                "delete from warehouse.audit_entry",
                "insert into warehouse.approval (submission_key, approved_by) values (1, 'x')",
                "insert into warehouse.year_lock (year, locked_by) values (2021, 'x')",
                "insert into warehouse.lock_exception (year, form_code) values (2021, 'JH01')",
                "insert into warehouse.rule_set (form_code, version) values ('JH01', 'x')",
                "delete from warehouse.return_deadline",
                "truncate warehouse.fact_enterprise_year",
                "drop view mart.finding"
            })
    void a_loader_changes_nothing_that_was_reported(String statement) {
        assertThatThrownBy(() -> as("planhouse_loader", statement))
                .isInstanceOf(SQLException.class)
                .satisfies(
                        refused ->
                                assertThat(((SQLException) refused).getSQLState())
                                        .isEqualTo("42501"));
    }

    @Test
    void a_loader_writes_what_jobs_write() throws SQLException {
        as(
                "planhouse_loader",
                "insert into warehouse.arrival (run_id, arrival_no, file) values (1, 1, 'a.xlsx')");
        as("planhouse_loader", "update warehouse.arrival set outcome = 'unreadable'");
        as(
                "planhouse_loader",
                "insert into warehouse.dim_cluster (cluster_name) values ('illustrative')");
        as("planhouse_loader", "update warehouse.submission set state = 'abandoned' where false");
        as("planhouse_loader", "select * from warehouse.return for update");
        as("planhouse_loader", "delete from staging.jh01 where submission_key = 0");
        as("planhouse_loader", "select nextval('batch.batch_job_execution_seq')");
        as("planhouse_loader", "select * from warehouse.installation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into warehouse.approval (submission_key, approved_by) values (0, 'x')",
                "insert into warehouse.lock_exception (year, form_code, county_code, open_until,"
                        + " reason, granted_by) values (1999, 'JH01', '', now(), 'x', 'y')",
                "insert into warehouse.year_lock (year, locked_by, returns_expected,"
                        + " returns_approved, despite) values (1998, 'x', 1, 0, '')"
            })
    void an_approver_is_let_as_far_as_the_act_s_own_rules(String statement) {
        assertThatThrownBy(() -> as("planhouse_approver", statement))
                .isInstanceOf(SQLException.class)
                .satisfies(
                        refused ->
                                assertThat(((SQLException) refused).getSQLState())
                                        .isIn("23001", "23514"));
    }

    @Test
    void an_approver_sees_what_there_is_to_approve_and_locks_a_year() throws SQLException {
        as("planhouse_approver", "select * from warehouse.return_states(2021, now())");
        as("planhouse_approver", "select * from mart.reporting_status");
        as("planhouse_approver", "select warehouse.note_fallen_approvals('x')");
        as(
                "planhouse_approver",
                "insert into warehouse.year_lock (year, locked_by, returns_expected,"
                        + " returns_approved) values (1997, 'x', 0, 0)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into warehouse.finding (submission_key) values (1)",
                "update warehouse.submission set state = 'rejected'",
                "insert into warehouse.fact_observation (submission_key) values (1)",
                "delete from staging.jh01",
                "update warehouse.approval set approved_by = 'x'",
                "delete from warehouse.year_lock",
                "truncate warehouse.lock_exception",
                "delete from warehouse.audit_entry",
                "insert into warehouse.rule_set (form_code, version) values ('JH01', 'x')"
            })
    void an_approver_changes_nothing_that_was_reported_or_decided(String statement) {
        assertThatThrownBy(() -> as("planhouse_approver", statement))
                .isInstanceOf(SQLException.class)
                .satisfies(
                        refused ->
                                assertThat(((SQLException) refused).getSQLState())
                                        .isEqualTo("42501"));
    }

    @Test
    void rights_given_by_hand_or_by_an_old_file_are_brought_in_line() throws SQLException {
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        TestDatabase altered = TestDatabase.create();
        WarehouseSchema schema = new WarehouseSchema(altered.dataSource(), new Programme(files));
        schema.bringUpToDate();
        JdbcClient jdbc = JdbcClient.create(altered.dataSource());
        jdbc.sql(files.sqlFiles().read("migrations/V008__roles.sql")).update();
        jdbc.sql("revoke select on mart.finding from planhouse_reader").update();
        jdbc.sql("revoke update (decided_at) on warehouse.submission from planhouse_loader")
                .update();
        jdbc.sql("revoke execute on all routines in schema warehouse from public").update();
        // as every database has it before PostgreSQL 15
        jdbc.sql("grant create on schema public to public").update();

        jdbc.sql("delete from warehouse.installation").update();
        schema.bringUpToDate();

        assertThat(
                        jdbc.sql(
                                        """
                                        select concat_ws(
                                            ' ',
                                            has_table_privilege('planhouse_loader', 'warehouse.year_lock', 'insert'),
                                            has_table_privilege('planhouse_reader', 'mart.finding', 'select'),
                                            has_column_privilege('planhouse_loader', 'warehouse.submission', 'decided_at', 'update'),
                                            has_function_privilege('planhouse_reader', 'warehouse.claim_to_unit(text, text, numeric)', 'execute'),
                                            has_schema_privilege('planhouse_reader', 'public', 'create')
                                        )
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("f t t t f");
    }

    private static void as(String role, String statement) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement prepared = connection.createStatement()) {
            prepared.execute("set role " + role);
            prepared.execute(statement);
        }
    }
}
