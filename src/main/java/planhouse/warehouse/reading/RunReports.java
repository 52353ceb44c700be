package planhouse.warehouse.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.collection.SheetReason;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.indicator.Severity;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.WorkbookOutcome;
import planhouse.warehouse.reading.RunReport.Relieved;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.reading.RunReport.Rows;
import planhouse.warehouse.reading.RunReport.SheetIgnored;
import planhouse.warehouse.reading.RunReport.Waived;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

/** Reads what became of a run from the warehouse. */
public final class RunReports {

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;
    private final FigureChanges figures;

    public RunReports(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.definitions = definitions;
        this.sql = sql;
        this.figures = new FigureChanges(jdbc, sql);
    }

    /** What became of a run; its changed figures are counted. */
    public RunReport read(long run) {
        return read(run, 0);
    }

    /**
     * What became of a run.
     *
     * @param most how many changed figures of each return are told apart; of a first revision none
     *     are, since each of its values is one
     */
    public RunReport read(long run, int most) {
        Map<Long, List<ReturnFinding>> findings = findings("run_findings", run);
        Map<Long, List<ReturnFinding>> fixed = findings("run_fixed_findings", run);
        Map<Integer, List<ReturnResult>> returns = returns(run, findings, fixed, most);
        Map<Integer, List<SheetIgnored>> sheets = sheets(run);
        List<WorkbookResult> workbooks =
                query("run_workbooks", run)
                        .query(
                                (row, number) ->
                                        new WorkbookResult(
                                                row.getString("file"),
                                                Optional.ofNullable(row.getString("sha256")),
                                                Coded.of(
                                                        WorkbookOutcome.class,
                                                        row.getString("outcome")),
                                                BilingualColumns.ifAny(row, "reason"),
                                                sheets.getOrDefault(
                                                        row.getInt("arrival_no"), List.of()),
                                                returns.getOrDefault(
                                                        row.getInt("arrival_no"), List.of())))
                        .list();
        return new RunReport(run, workbooks, List.of());
    }

    private JdbcClient.StatementSpec query(String name, long run) {
        return jdbc.sql(sql.read("reading/" + name + ".sql")).param("run_id", run);
    }

    private Map<Long, List<ReturnFinding>> findings(String name, long run) {
        Map<Long, List<ReturnFinding>> findings = new HashMap<>();
        query(name, run)
                .query(
                        row -> {
                            findings.computeIfAbsent(
                                            row.getLong("submission_key"), key -> new ArrayList<>())
                                    .add(
                                            new ReturnFinding(
                                                    severity(row, "severity"),
                                                    row.getString("rule_code"),
                                                    row.getString("sheet"),
                                                    Optional.ofNullable(row.getString("cell")),
                                                    row.getString("found"),
                                                    BilingualColumns.of(row, "expected"),
                                                    BilingualColumns.of(row, "message"),
                                                    BilingualColumns.of(row, "fix"),
                                                    Optional.ofNullable(row.getString("item")),
                                                    row.getString("subject"),
                                                    row.getString("progress"),
                                                    Optional.ofNullable(
                                                            row.getString("explanation")),
                                                    relief(row)));
                        });
        return findings;
    }

    private static Severity severity(ResultSet row, String column) throws SQLException {
        return Coded.of(Severity.class, row.getString(column));
    }

    /** Why a row's finding weighs less than its rule says, as its columns on relief have it. */
    public static Optional<Relieved> relief(ResultSet row) throws SQLException {
        String kind = row.getString("relief");
        if (kind == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Relieved(
                        kind,
                        severity(row, "rule_severity"),
                        row.getString("waiver_by") == null
                                ? Optional.empty()
                                : Optional.of(
                                        new Waived(
                                                row.getString("waiver_reason"),
                                                row.getObject("waiver_until", LocalDate.class),
                                                row.getString("waiver_by")))));
    }

    private Map<Integer, List<ReturnResult>> returns(
            long run,
            Map<Long, List<ReturnFinding>> findings,
            Map<Long, List<ReturnFinding>> fixed,
            int most) {
        Map<Integer, List<ReturnResult>> returns = new HashMap<>();
        query("run_returns", run)
                .query(
                        row -> {
                            Optional<Bilingual> county =
                                    row.getString("county_code") == null
                                            ? Optional.empty()
                                            : Optional.of(BilingualColumns.of(row, "county_name"));
                            returns.computeIfAbsent(
                                            row.getInt("arrival_no"), key -> new ArrayList<>())
                                    .add(
                                            new ReturnResult(
                                                    row.getString("form_code"),
                                                    Optional.ofNullable(
                                                            row.getString("county_code")),
                                                    county,
                                                    Optional.ofNullable(
                                                            row.getObject("year", Integer.class)),
                                                    Optional.ofNullable(
                                                            row.getObject(
                                                                    "revision", Integer.class)),
                                                    row.getBoolean("is_nil"),
                                                    state(row),
                                                    Rows.of(row),
                                                    changes(row, most),
                                                    findings.getOrDefault(
                                                            row.getLong("submission_key"),
                                                            List.of()),
                                                    fixed.getOrDefault(
                                                            row.getLong("submission_key"),
                                                            List.of())));
                        });
        return returns;
    }

    private static SubmissionState state(ResultSet row) throws SQLException {
        return Coded.of(SubmissionState.class, row.getString("state"));
    }

    private Optional<FigureDifference> changes(ResultSet row, int most) throws SQLException {
        Optional<Form> form = definitions.form(row.getString("form_code"));
        if (state(row) != SubmissionState.PUBLISHED || form.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> earlier = Optional.ofNullable(row.getObject("earlier_key", Long.class));
        return Optional.of(
                figures.between(
                        form.get(),
                        earlier,
                        Optional.of(row.getLong("submission_key")),
                        earlier.isPresent() ? most : 0));
    }

    private Map<Integer, List<SheetIgnored>> sheets(long run) {
        Map<Integer, List<SheetIgnored>> sheets = new HashMap<>();
        query("run_sheets_left_alone", run)
                .query(
                        row -> {
                            sheets.computeIfAbsent(
                                            row.getInt("arrival_no"), key -> new ArrayList<>())
                                    .add(
                                            new SheetIgnored(
                                                    row.getString("sheet"),
                                                    Optional.ofNullable(row.getString("reason"))
                                                            .map(SheetReason::ofCode),
                                                    BilingualColumns.of(row, "why")));
                        });
        return sheets;
    }
}
