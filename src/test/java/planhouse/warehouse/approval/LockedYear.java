package planhouse.warehouse.approval;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.DefinitionFiles;
import planhouse.form.Definitions;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/**
 * The year 2021 of one county, locked, with something in every table that a lock guards;
 * illustrative.
 */
final class LockedYear {

    private static final String YONGKANG = "330784";

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

    private LockedYear() {}

    /** A database with it, locked by somebody. */
    static TestDatabase install(DefinitionFiles files, Definitions definitions, Submitter by) {
        TestDatabase template = InstalledDatabase.copy();
        DataSource database = template.dataSource();
        new WarehouseSchema(database, definitions, files.sqlFiles()).bringUpToDate();
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
        Approvals approvals = new Approvals(database, definitions, files.sqlFiles());
        approvals
                .candidates(YONGKANG, 2021, Optional.of("JH01"), by)
                .forEach(one -> approvals.approve(one.content().orElseThrow(), by));
        new YearLocks(database, definitions, files.sqlFiles()).lock(2021, by);
        return template;
    }
}
