package planhouse.warehouse.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.IllustrativePlan;
import planhouse.plan.Plan;
import planhouse.plan.Plans;
import planhouse.plan.Programme;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/** What becomes of a plan's stored rows when its file is edited; the plan is illustrative. */
class EditedPlanIT {

    private static final DefinitionFiles SHIPPED = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = SHIPPED.load();

    @AutoClose private static HikariDataSource database;

    @TempDir Path jobs;

    @BeforeAll
    static void fill() {
        database = TestDatabase.pooled(TestDatabase.create().dataSource());
        new WarehouseSchema(database, new Programme(SHIPPED)).bringUpToDate();
    }

    private static String plan(String code) {
        return IllustrativePlan.HEAD.replace("town-2024", code) + IllustrativePlan.ROBOTS;
    }

    private long run(String yaml) throws IOException {
        Files.createDirectories(jobs.resolve("plans"));
        Files.writeString(jobs.resolve("plans/town.yaml"), yaml);
        Plan plan = new Plans(new DefinitionFiles(Optional.of(jobs)), DEFINITIONS).load().get(0);
        return new SummaryRun(database, DEFINITIONS, SHIPPED.sqlFiles())
                .run(plan, 2024, Optional.empty());
    }

    private static String planOf(long run) {
        return JdbcClient.create(database)
                .sql(
                        "select string_agg(concat_ws(' ', target.title_en, year.year, year.value),"
                                + " ', ' order by year.year) from warehouse.summary_run as run"
                                + " inner join warehouse.dim_plan_target as target on"
                                + " target.plan_key = run.plan_key inner join"
                                + " warehouse.fact_plan_target as year on year.plan_target_key ="
                                + " target.plan_target_key where run.summary_run_key = ?")
                .param(run)
                .query(String.class)
                .single();
    }

    @Test
    void a_run_keeps_what_it_was_measured_by_and_the_next_has_what_the_file_says()
            throws IOException {
        String first = plan("edited");

        long before = run(first);
        long after =
                run(
                        first.replace("{2025: 40}", "{2025: 45}")
                                .replace("en: Robots", "en: Robots at work"));

        assertThat(planOf(before)).isEqualTo("Robots 2025 40, Robots 2026 100");
        assertThat(planOf(after)).isEqualTo("Robots at work 2025 45, Robots at work 2026 100");
    }

    @Test
    void runs_against_the_same_content_share_its_rows() throws IOException {
        run(plan("kept"));
        run(plan("kept") + "# only a remark\n");
        run(plan("kept").replace("100", "120"));
        run(plan("kept"));

        assertThat(
                        JdbcClient.create(database)
                                .sql(
                                        "select count(*) from warehouse.dim_plan where plan_code ="
                                                + " 'kept'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void what_runs_were_measured_by_cannot_be_changed() throws IOException {
        run(plan("stays"));

        assertThatThrownBy(
                        () ->
                                JdbcClient.create(database)
                                        .sql(
                                                "update warehouse.dim_plan_target set target_value"
                                                        + " = 1")
                                        .update())
                .rootCause()
                .hasMessageContaining(
                        "update of warehouse.dim_plan_target refused: a plan stays as runs were"
                                + " measured against it; change the plan file, and the next run"
                                + " adds rows");
    }
}
