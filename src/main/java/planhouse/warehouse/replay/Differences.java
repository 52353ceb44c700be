package planhouse.warehouse.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;

/** What differs between the returns as they were decided and as they come out now. */
final class Differences {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Map<String, ReplayReport.RuleCount> rules = new HashMap<>();
    private final List<ReplayReport.Place> places = new ArrayList<>();
    private final List<ReplayReport.Turned> returns = new ArrayList<>();

    Differences(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /**
     * Compares a return while its replay stands in the transaction under way.
     *
     * @param file the workbook's name
     */
    void add(String file, ReplayedReturn replayed) {
        if (!replayed.outcome().equals(Optional.of(replayed.beforeState()))) {
            returns.add(
                    new ReplayReport.Turned(
                            file,
                            replayed.form(),
                            replayed.county(),
                            replayed.countyName(),
                            replayed.year(),
                            replayed.beforeState(),
                            replayed.outcome()));
        }
        jdbc.sql(sql.read("replay/findings.sql"))
                .param("before_key", replayed.before())
                .param("now_key", replayed.now())
                .query(
                        row -> {
                            addFinding(file, row);
                        });
    }

    private void addFinding(String file, ResultSet row) throws SQLException {
        String rule = row.getString("rule_code");
        Optional<String> before = Optional.ofNullable(row.getString("before_severity"));
        Optional<String> now = Optional.ofNullable(row.getString("now_severity"));
        ReplayReport.RuleCount counted = rules.getOrDefault(rule, ReplayReport.RuleCount.NONE);
        rules.put(rule, counted.plus(before, now));
        if (!before.equals(now)) {
            places.add(
                    new ReplayReport.Place(
                            rule,
                            file,
                            row.getString("sheet"),
                            Optional.ofNullable(row.getString("cell")),
                            row.getString("found"),
                            before,
                            now));
        }
    }

    /**
     * @param workbooks how many were replayed
     * @param left those that could not be
     */
    ReplayReport report(long workbooks, List<ReplayReport.Left> left) {
        return new ReplayReport(workbooks, rules, places, returns, left);
    }
}
