package planhouse.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.warehouse.BilingualColumns;

/** What the counties add, as a run stored it, by its targets' keys. */
final class StoredCounties {

    private final Map<Integer, List<CountyContribution>> contributions = new HashMap<>();

    StoredCounties(JdbcClient.StatementSpec counties) {
        counties.query(
                row -> {
                    contributions
                            .computeIfAbsent(
                                    row.getInt("plan_target_key"), key -> new ArrayList<>())
                            .add(
                                    new CountyContribution(
                                            row.getString("county_code"),
                                            BilingualColumns.of(row, "county_name"),
                                            published(row),
                                            row.getBigDecimal("actual"),
                                            row.getBigDecimal("numerator"),
                                            row.getBigDecimal("denominator"),
                                            row.getBigDecimal("share"),
                                            row.getBigDecimal("previous")));
                });
    }

    /** Runs from before it was stored have a value of what is published. */
    private static boolean published(ResultSet row) throws SQLException {
        Boolean stored = row.getObject("is_published", Boolean.class);
        return stored == null ? row.getBigDecimal("actual") != null : stored;
    }

    List<CountyContribution> of(int targetKey) {
        return contributions.getOrDefault(targetKey, List.of());
    }
}
