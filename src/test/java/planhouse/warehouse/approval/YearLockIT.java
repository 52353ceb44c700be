package planhouse.warehouse.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.DefinitionFiles;
import planhouse.form.Definitions;
import planhouse.warehouse.ActRefusedException;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.audit.AuditTrail;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/**
 * A locked year: what its owner cannot write with plain SQL, and what an exception lets through.
 */
class YearLockIT {

    private static final String YONGKANG = "330784";
    private static final String REFUSED = "23001";
    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();
    private static final Submitter CITY = new Submitter("李华", Optional.of("其余单位撤销"));
    private static final Submitter CHIEF = new Submitter("赵主任", Optional.of("产值单位有误"));

    private static TestDatabase template;

    private HikariDataSource database;
    private JdbcClient jdbc;
    private YearLocks locks;

    @BeforeAll
    static void lock_a_year() {
        template = LockedYear.install(FILES, DEFINITIONS, CITY);
    }

    @BeforeEach
    void copy_the_warehouse() {
        database = TestDatabase.pooled(TestDatabase.createFrom(template).dataSource());
        jdbc = JdbcClient.create(database);
        locks = new YearLocks(database, DEFINITIONS, FILES.sqlFiles());
    }

    @AfterEach
    void end_its_connections() {
        database.close();
    }

    @Test
    void no_row_of_a_locked_year_is_changed_removed_or_emptied_in_any_table() throws SQLException {
        Map<String, String> came = new TreeMap<>();
        for (String table : tables()) {
            String column =
                    table.equals("warehouse.workbook")
                            ? "file_name"
                            : table.equals("warehouse.return") ? "year" : "submission_key";
            if (table.equals("warehouse.explanation")) {
                column = "explained_by";
            }
            String change =
                    switch (table) {
                        case "warehouse.workbook" -> "file_name = 'x'";
                        case "warehouse.workbook_part" -> "bytes = 'x'";
                        case "warehouse.return" -> "year = 2023";
                        case "warehouse.submission" -> "is_current = false";
                        case "warehouse.year_lock" -> "locked_by = 'x'";
                        case "warehouse.lock_exception" -> "reason = 'x'";
                        default -> column + " = " + column;
                    };
            came.put(table + " update", state("update " + table + " set " + change));
            came.put(table + " delete", state("delete from " + table));
            came.put(table + " truncate", state("truncate " + table + " cascade"));
        }

        assertThat(came).hasSizeGreaterThan(60);
        // what was explained is held by its explanation first
        assertThat(came.remove("warehouse.finding delete")).isEqualTo("23503");
        assertThat(came.values()).as("%s", came).containsOnly(REFUSED);
    }

    /** Every table whose rows belong to a submission or a return, and what locks are kept in. */
    private List<String> tables() {
        List<String> tables =
                new ArrayList<>(
                        jdbc.sql(
                                        """
                                        select distinct table_schema || '.' || table_name
                                        from information_schema.columns
                                        inner join information_schema.tables using (table_schema, table_name)
                                        where table_schema in ('warehouse', 'staging')
                                            and column_name in ('submission_key', 'return_key')
                                            and table_type = 'BASE TABLE'
                                        """)
                                .query(String.class)
                                .list());
        tables.addAll(
                List.of("warehouse.workbook", "warehouse.workbook_part", "warehouse.year_lock"));
        return tables;
    }

    @Test
    void nothing_is_added_to_a_locked_year() throws SQLException {
        List<String> statements =
                List.of(
                        "insert into warehouse.workbook_part select workbook_key, 2, 'x' from"
                                + " warehouse.workbook",
                        "select illustrative.submit('JH02', '330784', 2021, now(), '{a}')",
                        "select illustrative.submit('JH02', '330783', 2021, now(), '{a}')",
                        "select illustrative.enterprise(1, 9, 'B', 'smart_locks', 1, true)",
                        "select illustrative.facility(2, 9, '三车间', 'digital_workshop', 'built')",
                        "select illustrative.cluster(3, 9, '五金集群', 'smart_locks', 'provincial', 1)",
                        "select illustrative.chain(4, 9, 'photoelectric_films', 1)",
                        "select illustrative.observation(5, 9, 'leading_enterprises_new', 1, null)",
                        "insert into staging.jh01 (submission_key, table_no, row_no) values (1, 1,"
                                + " 9)",
                        "insert into warehouse.submission_table values (1, 2, 'x', 'x', 1, 1)",
                        "insert into warehouse.set_aside_row values (1, 1, 9, 'total', 'x')",
                        "insert into warehouse.rule_outcome values (1, 'JH01-S09', 0, 0, 0)",
                        "insert into warehouse.correction values (1, 1, 9, 'x', 'A9', '', '', '',"
                                + " '')",
                        "insert into warehouse.approval (submission_key, approved_by) values (2,"
                                + " '李华')",
                        "update warehouse.return set year = 2021 where year = 2022",
                        """
                        insert into warehouse.explanation (
                            return_key, rule_code, subject, found, finding_key, explanation, explained_by, source
                        )
                        select return_key, rule_code, subject, found, finding_key, '另有说明', '王敏', 'command'
                        from warehouse.explanation where return_key = 1
                        """);

        for (String statement : statements) {
            assertThat(state(statement)).as(statement).isEqualTo(REFUSED);
        }
    }

    @Test
    void says_since_when_it_is_locked_and_by_whom() {
        assertThatThrownBy(() -> jdbc.sql("delete from warehouse.fact_chain_county_year").update())
                .hasMessageContaining("locked since")
                .hasMessageContaining(
                        "by 李华; JH04 330784 may be written again under an exception"
                                + " (planhouse unlock)");
        assertThatThrownBy(() -> locks.lock(2021, CHIEF))
                .isInstanceOf(ActRefusedException.class)
                .hasMessageEndingWith("by 李华");
    }

    @Test
    void other_years_are_written_and_attempts_are_still_received() throws SQLException {
        List<String> statements =
                List.of(
                        "select illustrative.submit('JH02', '330784', 2022, now(), '{a}')",
                        "update warehouse.fact_facility_year set investment_10k_cny = 1 where year"
                                + " = 2022",
                        "update warehouse.dim_enterprise set valid_to = 2021, enterprise_name ="
                                + " 'B'",
                        "update warehouse.return set year = year",
                        "insert into warehouse.return (form_key, county_key, year) select form_key,"
                                + " 1, 2021 from warehouse.dim_form where form_code = 'JH01' on"
                                + " conflict (form_key, county_key, year) do update set year ="
                                + " excluded.year",
                        """
                        with attempt as (
                            insert into warehouse.submission (
                                workbook_key, form_key, return_key, run_id, arrival_no, definitions_digest, state
                            )
                            select workbook_key, form_key, return_key, run_id, arrival_no, '', 'staged'
                            from warehouse.submission where submission_key = 1
                            returning submission_key
                        )
                        insert into staging.jh01 (submission_key, table_no, row_no)
                        select submission_key, 1, 6 from attempt
                        """,
                        "update warehouse.submission set state = 'rejected' where state = 'staged'",
                        "delete from staging.jh01 where submission_key > 7");

        for (String statement : statements) {
            assertThat(state(statement)).as(statement).isEqualTo("done");
        }
        new WarehouseSchema(database, DEFINITIONS, FILES.sqlFiles()).bringUpToDate();
    }

    @Test
    void a_superuser_does_not_get_around_it_by_playing_a_replica() throws SQLException {
        assertThat(
                        state(
                                "set session_replication_role = replica; delete from"
                                        + " warehouse.fact_chain_county_year"))
                .isEqualTo(REFUSED);
    }

    @Test
    void an_exception_by_a_second_person_opens_one_return_for_a_while() throws Exception {
        ReturnId of = new ReturnId("JH02", YONGKANG, 2021);
        assertThatThrownBy(() -> locks.grant(of, soon(), CITY))
                .isInstanceOf(ActRefusedException.class)
                .hasMessage("李华 locked 2021; an exception has to be granted by somebody else");
        assertThat(
                        state(
                                "insert into warehouse.lock_exception (year, form_code,"
                                    + " county_code, open_until, reason, granted_by) values (2021,"
                                    + " 'JH02', '330784', now() + interval '1 day', 'x', ' 李华')"))
                .isEqualTo(REFUSED);
        String change =
                "update warehouse.fact_facility_year set investment_10k_cny = 9 where year = 2021";
        OffsetDateTime until = soon();
        locks.grant(of, until, CHIEF);

        assertThat(state(change)).isEqualTo("done");
        assertThat(state("delete from warehouse.fact_chain_county_year")).isEqualTo(REFUSED);
        assertThat(state("select illustrative.submit('JH02', '330784', 2021, now(), '{a}')"))
                .isEqualTo("done");
        assertThat(locks.open(2021, now()))
                .extracting(open -> open.form() + " " + open.reason() + " " + open.grantedBy())
                .containsExactly("JH02 产值单位有误 赵主任");
        while (now().isBefore(until)) {
            Thread.sleep(50);
        }

        assertThat(state(change)).isEqualTo(REFUSED);
        String owner = jdbc.sql("select session_user").query(String.class).single();
        assertThat(
                        jdbc.sql(
                                        "select act || ' ' || actor || coalesce(' ' || (details ->>"
                                                + " 'what'), '') from warehouse.audit_entry where"
                                                + " entry_no > (select entry_no from"
                                                + " warehouse.audit_entry where act = 'lock') order"
                                                + " by entry_no")
                                .query(String.class)
                                .list())
                .containsExactly(
                        "unlock 赵主任",
                        "write-under-exception "
                                + owner
                                + " update of warehouse.fact_facility_year",
                        "write-under-exception " + owner + " update of warehouse.submission",
                        "load " + owner);
        assertThat(new AuditTrail(database, FILES.sqlFiles()).verify(Optional.empty()).isUnbroken())
                .isTrue();
    }

    @Test
    void a_year_is_not_locked_while_returns_are_not_approved_unless_somebody_says_why() {
        assertThatThrownBy(() -> locks.lock(2022, new Submitter("李华", Optional.empty())))
                .isInstanceOf(ActRefusedException.class)
                .hasMessageStartingWith("54 of the 54 returns of 2022 are not approved: ")
                .hasMessageContaining("JH01 Wucheng District (late), JH02 Wucheng District (late)")
                .hasMessageContaining(" and 42 more; planhouse status 2022 lists them; approve");

        assertThat(locks.lock(2022, CITY)).hasSize(54);
        assertThat(locks.on(2022, now()))
                .hasValueSatisfying(lock -> assertThat(lock.despite()).contains("其余单位撤销"));
    }

    @Test
    void locking_waits_for_those_who_are_publishing() throws SQLException {
        try (Connection publishing = database.getConnection();
                Statement statement = publishing.createStatement()) {
            publishing.setAutoCommit(false);
            statement.execute("select illustrative.submit('JH02', '330783', 2022, now(), '{a}')");

            assertThat(
                            state(
                                    "set lock_timeout = '200ms'; insert into warehouse.year_lock"
                                            + " (year, locked_by, returns_expected,"
                                            + " returns_approved) values (2022, 'x', 0, 0)"))
                    .isEqualTo("55P03");
            publishing.rollback();
        }
    }

    private OffsetDateTime now() {
        return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    private OffsetDateTime soon() {
        return now().plusSeconds(3);
    }

    /** {@code done}, or the state that the database refuses the statement with. */
    private String state(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
