package planhouse.warehouse.approval;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.audit.AuditTrail;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/**
 * The year 2021 of one county, locked, with something in every table that a lock guards;
 * illustrative.
 */
final class LockedYear implements AutoCloseable {

    static final String YONGKANG = "330784";

    /** Who locked it, without waiting for all returns. */
    static final Submitter CITY = new Submitter("李华", Optional.of("其余单位撤销"));

    /** The state that the database refuses to write with. */
    static final String REFUSED = "23001";

    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();

    private static final List<String> MORE_ROWS =
            List.of(
                    """
                    insert into warehouse.finding (
                        submission_key, severity, rule_code, table_no, sheet, found,
                        expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en
                    )
                    select submission_key, 'query', 'JH01-S01', 1, '表1', '', '', '', '', '', '', ''
                    from warehouse.current_submission
                    """,
                    """
                    insert into warehouse.explanation (
                        return_key, rule_code, subject, found, finding_key, explanation, explained_by, source
                    )
                    select return_key, 'JH01-S01', '', '', finding_key, '属实', '王敏', 'command'
                    from warehouse.finding
                    inner join warehouse.current_submission using (submission_key)
                    """,
                    """
                    insert into warehouse.audit_entry (actor, act, form_code, county_code, year, details)
                    select '王敏', 'explain', form_code, county_code, year, jsonb_build_object(
                        'finding', finding_key::text, 'explanation', '属实', 'source', 'command'
                    )
                    from warehouse.finding
                    inner join warehouse.current_submission using (submission_key)
                    """,
                    """
                    insert into warehouse.workbook_part
                    select workbook_key, 1, 'illustrative' from warehouse.workbook
                    """,
                    """
                    insert into warehouse.correction
                    select submission_key, 1, 6, 'credit_code', 'A6', 'a', 'b', '', ''
                    from warehouse.current_submission
                    """,
                    """
                    insert into warehouse.set_aside_row
                    select submission_key, 1, 7, 'total', '合计' from warehouse.current_submission
                    """,
                    """
                    insert into warehouse.rule_outcome
                    select submission_key, 'JH01-S01', 0, 1, 0 from warehouse.current_submission
                    """,
                    """
                    insert into staging.observation
                    select submission_key, 1, 6, 3, 'this_year', null, 'x', '', '', '', '', year, false, false, 1, null
                    from warehouse.current_submission
                    """);

    private final HikariDataSource database;
    private final JdbcClient jdbc;

    /** A copy of its own. */
    LockedYear() {
        database = TestDatabase.pooled(TestDatabase.createFrom(Template.DATABASE).dataSource());
        jdbc = JdbcClient.create(database);
    }

    DataSource database() {
        return database;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    YearLocks locks() {
        return new YearLocks(database, DEFINITIONS, FILES.sqlFiles());
    }

    AuditTrail audit() {
        return new AuditTrail(database, FILES.sqlFiles());
    }

    void bringUpToDate() {
        new WarehouseSchema(database, new Programme(FILES)).bringUpToDate();
    }

    OffsetDateTime now() {
        return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    /** {@code done}, or the state that the database refuses the statement with. */
    String state(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** Made when it is first wanted, and once. */
    private static final class Template {
        static final TestDatabase DATABASE = install();
    }

    private static TestDatabase install() {
        TestDatabase template = InstalledDatabase.copy();
        DataSource database = template.dataSource();
        IllustrativeReturns returns = new IllustrativeReturns(database);
        returns.submit("JH01", YONGKANG, 2021, "2022-01-10", "credit_code")
                .enterprise("A", "smart_locks", 5, true);
        returns.submit("JH02", YONGKANG, 2021, "2022-01-10", "facility_name")
                .facility("一车间", "digital_workshop", "built");
        returns.submit("JH03", YONGKANG, 2021, "2022-01-10", "cluster_name")
                .cluster("门锁集群", "smart_locks", "provincial", "1");
        returns.submit("JH04", YONGKANG, 2021, "2022-01-10", "chain").chain("smart_locks", "1");
        returns.submit("JH05", YONGKANG, 2021, "2022-01-10", "this_year")
                .observation("cultivation_bases", "1");
        returns.submit("JH06", YONGKANG, 2021, "2022-01-10", "enterprises");
        returns.submit("JH02", YONGKANG, 2022, "2023-01-10", "facility_name")
                .facility("二车间", "digital_workshop", "built");
        JdbcClient jdbc = JdbcClient.create(database);
        for (String statement : MORE_ROWS) {
            jdbc.sql(statement).update();
        }
        for (String list : List.of("jh01", "jh02", "jh03", "jh04")) {
            jdbc.sql(
                            "insert into staging."
                                    + list
                                    + " (submission_key, table_no, row_no) select submission_key,"
                                    + " 1, 6 from warehouse.current_submission")
                    .update();
        }
        Approvals approvals = new Approvals(database, DEFINITIONS, FILES.sqlFiles());
        approvals
                .candidates(YONGKANG, 2021, Optional.of("JH01"), CITY)
                .forEach(one -> approvals.approve(one.content().orElseThrow(), CITY));
        new YearLocks(database, DEFINITIONS, FILES.sqlFiles()).lock(2021, CITY);
        return template;
    }
}
