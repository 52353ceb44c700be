package planhouse.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Coded;
import planhouse.plan.Coverage;
import planhouse.plan.Status;
import planhouse.plan.TargetKind;
import planhouse.warehouse.BilingualColumns;

/** The targets of a run, each with its figures, as the run stored them. */
final class StoredTargets {

    private final StoredRun run;
    private final StoredSeries series;
    private final StoredCounties counties;

    StoredTargets(StoredRun run) {
        this.run = run;
        this.series = new StoredSeries(run.ask("read_years"));
        this.counties = new StoredCounties(run.ask("read_counties"));
    }

    /** In the plan's order. */
    List<TargetProgress> read() {
        return run.ask("read_targets").query((row, number) -> target(row)).list();
    }

    private TargetProgress target(ResultSet row) throws SQLException {
        int key = row.getInt("plan_target_key");
        return new TargetProgress(
                row.getString("target_code"),
                BilingualColumns.of(row, "group"),
                BilingualColumns.of(row, "title"),
                row.getString("quote"),
                BilingualColumns.of(row, "unit"),
                row.getString("unit_code"),
                row.getObject("decimals", Integer.class),
                Coded.of(TargetKind.class, row.getString("kind")),
                aim(row),
                reading(row),
                pace(row),
                Coded.of(Status.class, row.getString("status")),
                row.getBoolean("is_achieved"),
                row.getBoolean("is_provisional"),
                coverage(row),
                series.path(key),
                series.actuals(key),
                StoredRun.texts(row, "flags"),
                counties.of(key));
    }

    private static Aim aim(ResultSet row) throws SQLException {
        @Nullable String operator = row.getString("operator");
        @Nullable Integer due = row.getObject("due_year", Integer.class);
        return new Aim(
                operator == null ? "" : operator,
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                due == null ? row.getInt("last_year") : due,
                row.getBigDecimal("path"));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getBigDecimal("actual"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("previous"),
                row.getInt("units_counted_elsewhere"),
                row.getBigDecimal("at_least"),
                parts(row));
    }

    private static Pace pace(ResultSet row) throws SQLException {
        return new Pace(
                row.getBigDecimal("attainment"),
                row.getBigDecimal("attainment_from_baseline"),
                row.getBigDecimal("schedule_index"),
                row.getBigDecimal("growth_ratio"),
                row.getBigDecimal("required_pace"),
                row.getBigDecimal("projection_low"),
                row.getBigDecimal("projection_mid"),
                row.getBigDecimal("projection_high"));
    }

    private static Coverage coverage(ResultSet row) throws SQLException {
        return new Coverage(
                row.getInt("returns_expected"),
                row.getInt("returns_published"),
                row.getInt("returns_provisional"),
                Optional.ofNullable(row.getBigDecimal("share_of_last_year")));
    }

    private static @Nullable Parts parts(ResultSet row) throws SQLException {
        @Nullable BigDecimal threshold = row.getBigDecimal("parts_threshold");
        return threshold == null
                ? null
                : new Parts(threshold, row.getInt("parts_reaching"), row.getInt("parts_measured"));
    }
}
