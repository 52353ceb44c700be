package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.Mistakes;
import planhouse.plan.MeasureCall;
import planhouse.plan.Measured;
import planhouse.warehouse.MeasureSql;

/** Runs the selects of measures against the facts, as they stood at a moment. */
final class MeasureRun implements Measures {

    private final JdbcClient jdbc;
    private final int baselineYear;
    private final OffsetDateTime asOf;

    MeasureRun(JdbcClient jdbc, int baselineYear, OffsetDateTime asOf) {
        this.jdbc = jdbc;
        this.baselineYear = baselineYear;
        this.asOf = asOf;
    }

    @Override
    public Measured measure(MeasureCall call, int year) {
        List<Measured.Contribution> contributions =
                bound(MeasureSql.ofCounties(call.measure().sql()), call, year)
                        .query((row, number) -> contribution(call, row))
                        .list();
        return new Measured(call.measure().percentage(), contributions);
    }

    static Measured.Contribution contribution(MeasureCall call, ResultSet row) throws SQLException {
        return new Measured.Contribution(
                county(call, row),
                Optional.ofNullable(row.getString("part")).orElse(""),
                Optional.ofNullable(row.getBigDecimal("numerator")),
                Optional.ofNullable(row.getBigDecimal("denominator")),
                call.measure().countsOnce() ? row.getInt("counted_elsewhere") : 0,
                call.measure().countsOnce() ? row.getInt("counted_for_now") : 0,
                call.measure().countsOnce()
                        ? Optional.ofNullable(row.getBigDecimal("numerator_for_now"))
                                .orElse(BigDecimal.ZERO)
                        : BigDecimal.ZERO);
    }

    /** What no county is said to have reported would count in the city's figure alone. */
    private static String county(MeasureCall call, ResultSet row) throws SQLException {
        String code = row.getString("county_code");
        if (code == null || !row.getBoolean("is_county")) {
            Mistakes mistakes = new Mistakes();
            mistakes.add(
                    "sql/targets/" + call.measure().name() + ".sql",
                    "county_code",
                    "sql.noCounty",
                    code == null ? "null" : code);
            mistakes.throwIfAny();
        }
        return String.valueOf(code);
    }

    /** A statement with a call's parameters bound. */
    JdbcClient.StatementSpec bound(String sql, MeasureCall call, int year) {
        return jdbc.sql(sql).paramSource(MeasureSql.bound(call, year, baselineYear, asOf));
    }
}
