package planhouse.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The yearly values and paths that a run stored, by its targets' keys. */
final class StoredSeries {

    private final Map<Integer, List<YearValue>> actuals = new HashMap<>();
    private final Map<Integer, List<YearValue>> paths = new HashMap<>();

    StoredSeries(JdbcClient.StatementSpec years) {
        years.query(
                row -> {
                    keep(actuals, row, "actual");
                    keep(paths, row, "path");
                });
    }

    private static void keep(Map<Integer, List<YearValue>> series, ResultSet row, String column)
            throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        if (value != null) {
            series.computeIfAbsent(row.getInt("plan_target_key"), key -> new ArrayList<>())
                    .add(new YearValue(row.getInt("year"), value));
        }
    }

    List<YearValue> actuals(int targetKey) {
        return actuals.getOrDefault(targetKey, List.of());
    }

    List<YearValue> path(int targetKey) {
        return paths.getOrDefault(targetKey, List.of());
    }
}
