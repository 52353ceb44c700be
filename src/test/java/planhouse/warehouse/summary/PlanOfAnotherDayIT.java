package planhouse.warehouse.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.IllustrativePlan;
import planhouse.plan.Plan;
import planhouse.plan.Plans;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** A year measured against the plan as it stood before it was revised. */
class PlanOfAnotherDayIT {

    private static final DefinitionFiles SHIPPED = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = SHIPPED.load();
    private static final Optional<LocalDate> BEFORE = Optional.of(LocalDate.of(2024, 12, 31));

    @TempDir private Path jobs;

    @AutoClose
    private final HikariDataSource database =
            TestDatabase.pooled(InstalledDatabase.copy().dataSource());

    @Test
    void is_on_record_beside_the_usual_run_and_never_takes_its_place() throws IOException {
        Plan plan = revisedPlan();

        long usual = run(plan, Optional.empty());
        long earlier = run(plan, BEFORE);
        long next = run(plan, Optional.empty());

        assertThat(of(usual)).isEqualTo("version 2, target 120");
        assertThat(of(earlier)).isEqualTo("version 1, target 100, plan of 2024-12-31");
        assertThat(text("select plan_version || ' ' || target from mart.plan_progress"))
                .isEqualTo("2 120");
        assertThat(text("select run_before from mart.plan_progress_run where run = " + next))
                .isEqualTo(String.valueOf(usual));
    }

    @Test
    void alone_is_no_answer_to_how_the_plan_stands() throws IOException {
        run(revisedPlan(), BEFORE);

        assertThat(text("select count(*) from mart.plan_progress")).isEqualTo("0");
        assertThat(text("select count(*) from mart.plan_progress_by_county")).isEqualTo("0");
    }

    private Plan revisedPlan() throws IOException {
        Files.createDirectories(jobs.resolve("plans"));
        Files.writeString(
                jobs.resolve("plans/town.yaml"),
                IllustrativePlan.HEAD
                        + IllustrativePlan.ROBOTS
                        + """
                        revisions:
                          - valid_from: 2025-03-01
                            reason: {zh: 上调, en: raised}
                            targets: [{code: T-1, value: 120}]
                        """);
        return new Plans(new DefinitionFiles(Optional.of(jobs)), DEFINITIONS).load().get(0);
    }

    private long run(Plan plan, Optional<LocalDate> planDay) {
        SummaryRun summary = new SummaryRun(database, DEFINITIONS, SHIPPED.sqlFiles());
        return summary.run(summary.start(plan, 2024, Optional.empty(), planDay));
    }

    private String of(long run) {
        return text(
                "select concat_ws(', ', 'version ' || measured.plan_version, 'target ' ||"
                        + " progress.target, 'plan of ' || measured.plan_as_of) from"
                        + " mart.plan_progress_run as measured inner join"
                        + " warehouse.fact_plan_progress as progress on progress.summary_run_key ="
                        + " measured.run where measured.run = "
                        + run);
    }

    private String text(String sql) {
        return JdbcClient.create(database).sql(sql).query(String.class).single();
    }
}
