package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.Goal;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.plan.PlanVersion;
import planhouse.plan.TargetKind;
import planhouse.workbook.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of a plan as it is measured against: recorded once for each content that it has had, so
 * that a run's rows keep what they were measured by when the plan file is edited.
 */
final class PlanRows {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    PlanRows(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /**
     * @param targets in the plan's order
     */
    record Keys(int plan, List<Integer> targets) {}

    /** A target's row and those of its years. */
    private record TargetRows(MapSqlParameterSource target, List<MapSqlParameterSource> years) {}

    Keys record(Plan plan, PlanVersion version) {
        MapSqlParameterSource heading = heading(plan, version);
        List<TargetRows> targets =
                IntStream.range(0, version.targets().size())
                        .mapToObj(index -> rows(index + 1, version.targets().get(index), plan))
                        .toList();
        heading.addValue("content_digest", digest(heading, targets));
        statement("plan", heading)
                .query(Integer.class)
                .optional()
                .ifPresent(key -> targets.forEach(target -> write(key, target)));
        return keys(heading);
    }

    private Keys keys(MapSqlParameterSource heading) {
        List<Integer> plans = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        statement("plan_of_content", heading)
                .query(
                        row -> {
                            plans.add(row.getInt("plan_key"));
                            targets.add(row.getInt("plan_target_key"));
                        });
        return new Keys(plans.get(0), targets);
    }

    private void write(int planKey, TargetRows rows) {
        int key =
                statement("plan_target", rows.target().addValue("plan_key", planKey))
                        .query(Integer.class)
                        .single();
        rows.years()
                .forEach(
                        year ->
                                statement("plan_target_year", year.addValue("plan_target_key", key))
                                        .update());
    }

    private static String digest(MapSqlParameterSource heading, List<TargetRows> targets) {
        Sha256 hash = new Sha256();
        hash.add(JSON.writeValueAsString(heading.getValues()));
        for (TargetRows rows : targets) {
            hash.add(JSON.writeValueAsString(rows.target().getValues()));
            rows.years().forEach(year -> hash.add(JSON.writeValueAsString(year.getValues())));
        }
        return hash.hex();
    }

    private static MapSqlParameterSource heading(Plan plan, PlanVersion version) {
        return new MapSqlParameterSource("plan_code", plan.code())
                .addValue("plan_version", version.number())
                .addValue("valid_from", version.validFrom())
                .addValue("title_zh", plan.title().zh())
                .addValue("title_en", plan.title().en())
                .addValue("source_zh", plan.source().zh())
                .addValue("source_en", plan.source().en())
                .addValue(
                        "reason_zh",
                        version.reason().map(Bilingual::zh).orElse(null),
                        Types.VARCHAR)
                .addValue(
                        "reason_en",
                        version.reason().map(Bilingual::en).orElse(null),
                        Types.VARCHAR)
                .addValue("baseline_year", plan.baselineYear())
                .addValue("first_year", plan.firstYear())
                .addValue("last_year", plan.lastYear());
    }

    private static TargetRows rows(int ordinal, PlanTarget target, Plan plan) {
        Optional<Goal> goal = target.criterion().goal();
        MapSqlParameterSource row =
                new MapSqlParameterSource("target_code", target.code())
                        .addValue("ordinal", ordinal)
                        .addValue("group_code", target.groupCode())
                        .addValue("group_zh", target.group().zh())
                        .addValue("group_en", target.group().en())
                        .addValue("title_zh", target.title().zh())
                        .addValue("title_en", target.title().en())
                        .addValue("quote", target.quote())
                        .addValue("kind", target.criterion().kind().code())
                        .addValue("nature", target.criterion().nature().code())
                        .addValue("measure", target.call().measure().name())
                        .addValue("parameters", JSON.writeValueAsString(target.call().arguments()))
                        .addValue(
                                "operator",
                                goal.map(one -> one.operator().symbol()).orElse(null),
                                Types.VARCHAR)
                        .addValue("target_value", goal.map(Goal::value).orElse(null), Types.NUMERIC)
                        .addValue("due_year", goal.map(Goal::dueYear).orElse(null), Types.INTEGER)
                        .addValue("direction", target.criterion().direction())
                        .addValue("is_value_series", target.criterion().valueSeries())
                        .addValue("unit_code", target.unit().code())
                        .addValue("unit_zh", target.unit().name().zh())
                        .addValue("unit_en", target.unit().name().en())
                        .addValue("decimals", target.decimals().orElse(null), Types.INTEGER);
        return new TargetRows(
                row,
                goal.map(one -> years(one, target.criterion().kind(), plan)).orElse(List.of()));
    }

    private static List<MapSqlParameterSource> years(Goal goal, TargetKind kind, Plan plan) {
        if (kind == TargetKind.YEARLY) {
            return IntStream.rangeClosed(plan.firstYear(), goal.dueYear())
                    .mapToObj(year -> year(year, "yearly", goal.value()))
                    .toList();
        }
        List<MapSqlParameterSource> years = new ArrayList<>();
        for (Map.Entry<Integer, BigDecimal> milestone : goal.milestones().entrySet()) {
            years.add(year(milestone.getKey(), "milestone", milestone.getValue()));
        }
        years.add(year(goal.dueYear(), "target", goal.value()));
        return years;
    }

    private static MapSqlParameterSource year(int year, String kind, BigDecimal value) {
        return new MapSqlParameterSource("year", year)
                .addValue("kind", kind)
                .addValue("value", value);
    }

    private JdbcClient.StatementSpec statement(String name, MapSqlParameterSource row) {
        return jdbc.sql(sql.read("summary/" + name + ".sql")).paramSource(row);
    }
}
