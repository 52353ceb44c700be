package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** Who may see and change what of the warehouse. */
class RolesIT {

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

    /** PostgreSQL's state of a statement that its user may not run. */
    private static final String RIGHT_MISSING = "42501";

    private static final TestDatabase DATABASE = InstalledDatabase.copy();

    @Test
    void a_reader_selects_from_every_mart() throws SQLException {
        List<String> marts =
                JdbcClient.create(DATABASE.dataSource())
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
                JdbcClient.create(DATABASE.dataSource())
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
    void a_reader_does_nothing_but_select_from_marts(String statement) {
        assertRefused("planhouse_reader", statement, RIGHT_MISSING);
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
        assertRefused("planhouse_loader", statement, RIGHT_MISSING);
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
    void an_approver_is_held_by_no_right_but_by_the_rules_of_the_act(String statement) {
        assertRefused("planhouse_approver", statement, "23001", "23514");
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
        assertRefused("planhouse_approver", statement, RIGHT_MISSING);
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

    /**
     * @param states any of which the server answers with
     */
    private static void assertRefused(String role, String statement, String... states) {
        assertThatThrownBy(() -> as(role, statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isIn((Object[]) states));
    }

    private static void as(String role, String statement) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement prepared = connection.createStatement()) {
            prepared.execute("set role " + role);
            prepared.execute(statement);
        }
    }
}
