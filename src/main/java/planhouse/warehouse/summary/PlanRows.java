package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.Goal;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.plan.PlanVersion;
import planhouse.plan.TargetKind;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the plan's dimensions and what it gives for its years in line with the plan file. */
final class PlanRows {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    PlanRows(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /**
     * @param year the summary's, which may come after the plan's last
     * @return the version's key
     */
    int plan(Plan plan, PlanVersion version, int year) {
        jdbc.sql(sql.read("summary/years.sql"))
                .param("first_year", plan.baselineYear())
                .param("last_year", Math.max(year, plan.lastYear()))
                .update();
        return jdbc.sql(sql.read("summary/plan.sql"))
                .param("plan_code", plan.code())
                .param("plan_version", version.number())
                .param("valid_from", version.validFrom())
                .param("title_zh", plan.title().zh())
                .param("title_en", plan.title().en())
                .param("source_zh", plan.source().zh())
                .param("source_en", plan.source().en())
                .param("reason_zh", version.reason().map(Bilingual::zh).orElse(null), Types.VARCHAR)
                .param("reason_en", version.reason().map(Bilingual::en).orElse(null), Types.VARCHAR)
                .param("baseline_year", plan.baselineYear())
                .param("first_year", plan.firstYear())
                .param("last_year", plan.lastYear())
                .query(Integer.class)
                .single();
    }

    /**
     * @return the target's key
     */
    int target(int planKey, int ordinal, PlanTarget target, Plan plan) {
        Optional<Goal> goal = target.aim().goal();
        int key =
                jdbc.sql(sql.read("summary/plan_target.sql"))
                        .param("plan_key", planKey)
                        .param("target_code", target.code())
                        .param("ordinal", ordinal)
                        .param("group_code", target.groupCode())
                        .param("group_zh", target.group().zh())
                        .param("group_en", target.group().en())
                        .param("title_zh", target.title().zh())
                        .param("title_en", target.title().en())
                        .param("quote", target.quote())
                        .param("kind", target.aim().kind().code())
                        .param("nature", target.aim().nature().code())
                        .param("measure", target.call().measure().name())
                        .param("parameters", JSON.writeValueAsString(target.call().arguments()))
                        .param(
                                "operator",
                                goal.map(one -> one.operator().symbol()).orElse(null),
                                Types.VARCHAR)
                        .param("target_value", goal.map(Goal::value).orElse(null), Types.NUMERIC)
                        .param("due_year", goal.map(Goal::dueYear).orElse(null), Types.INTEGER)
                        .param("direction", target.aim().direction())
                        .param("is_value_series", target.aim().valueSeries())
                        .param("unit_code", target.unit().code())
                        .param("unit_zh", target.unit().name().zh())
                        .param("unit_en", target.unit().name().en())
                        .param("decimals", target.decimals())
                        .query(Integer.class)
                        .single();
        goal.ifPresent(one -> years(key, one, target.aim().kind(), plan));
        return key;
    }

    private void years(int key, Goal goal, TargetKind kind, Plan plan) {
        if (kind == TargetKind.YEARLY) {
            for (int year = plan.firstYear(); year <= goal.dueYear(); year++) {
                year(key, year, "yearly", goal.value());
            }
            return;
        }
        for (Map.Entry<Integer, BigDecimal> milestone : goal.milestones().entrySet()) {
            year(key, milestone.getKey(), "milestone", milestone.getValue());
        }
        year(key, goal.dueYear(), "target", goal.value());
    }

    private void year(int key, int year, String kind, BigDecimal value) {
        jdbc.sql(sql.read("summary/plan_target_year.sql"))
                .param("plan_target_key", key)
                .param("year", year)
                .param("kind", kind)
                .param("value", value)
                .update();
    }
}
