package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.warehouse.server.TestDatabase;

/** Ctrl-C and SIGTERM, sent to real processes in the middle of their work. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionIT {

    /** In which a signal reaches a process. */
    private static final Duration AT_ONCE = Duration.ofMillis(300);

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir Path folder;
    private TestDatabase database;
    private JdbcClient jdbc;

    @BeforeEach
    void create() {
        database = TestDatabase.createFrom(KilledRuns.installed());
        jdbc = JdbcClient.create(database.dataSource());
    }

    @Test
    void a_load_stops_takes_back_what_is_in_hand_and_goes_on() throws Exception {
        String samples = KilledRuns.samples("2022").toString();
        PlanhouseProcess load = PlanhouseProcess.on(database.address(), folder, "load", samples);
        until(load, "select count(*) > 0 from warehouse.arrival where outcome is not null");

        load.signal("INT");

        assertThat(load.exitCode()).isEqualTo(130);
        assertThat(load.errors())
                .isEqualTo(
                        "Stopped. Nothing is lost: what was finished is kept, the workbook in hand"
                                + " was taken back. To go on: planhouse load "
                                + samples
                                + "\n");
        assertThat(statuses()).isEqualTo("STOPPED");
        assertThat(new WarehouseState(database.dataSource()).leftovers())
                .allMatch(left -> left.startsWith("submission "));

        PlanhouseProcess again = PlanhouseProcess.on(database.address(), folder, "load", samples);

        assertThat(again.exitCode()).as(again::errors).isZero();
        assertThat(statuses()).isEqualTo("STOPPED COMPLETED");
        assertThat(new WarehouseState(database.dataSource()).leftovers()).isEmpty();
    }

    @Test
    void a_statement_that_runs_for_long_is_cut() throws Exception {
        try (var other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table warehouse.arrival in exclusive mode");
            String samples = KilledRuns.samples("corrections").toString();
            PlanhouseProcess load =
                    PlanhouseProcess.on(database.address(), folder, "load", samples);
            until(load, "select count(*) > 0 from pg_locks where not granted");
            long begun = System.nanoTime();

            load.signal("TERM");

            assertThat(load.exitCode()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            assertThat(statuses()).isEqualTo("STOPPED");
        }
    }

    @Test
    void a_check_leaves_no_session_behind() throws Exception {
        String samples = KilledRuns.samples("2022").toString();
        PlanhouseProcess check = PlanhouseProcess.on(database.address(), folder, "check", samples);
        until(
                check,
                "select count(*) > 0 from pg_stat_activity where application_name like"
                        + " 'planhouse-%' and datname = current_database() and state <> 'idle'");

        check.signal("INT");

        assertThat(check.exitCode()).isEqualTo(130);
        assertThat(check.errors())
                .isEqualTo(
                        "Stopped. A check writes nothing. To check again: planhouse check "
                                + samples
                                + "\n");
        assertThat(new WarehouseState(database.dataSource()).leftovers()).isEmpty();
    }

    @Test
    void a_summary_is_taken_back_and_says_how_to_go_on() throws Exception {
        try (var other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .execute("lock table warehouse.fact_plan_progress in exclusive mode");
            String out = folder.resolve("out").toString();
            PlanhouseProcess summary =
                    PlanhouseProcess.on(database.address(), folder, "summary", "2022", "-o", out);
            until(
                    summary,
                    "select count(*) > 0 from pg_locks where not granted and relation ="
                            + " 'warehouse.fact_plan_progress'::regclass");

            summary.signal("TERM");

            assertThat(summary.exitCode()).isEqualTo(143);
            assertThat(summary.errors())
                    .isEqualTo(
                            "Stopped. Nothing is lost: the summary in hand was taken back, or is"
                                    + " kept whole. To go on: planhouse summary 2022 -o "
                                    + out
                                    + "\n");
            assertThat(statuses()).isEqualTo("STOPPED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "load, batch_job_execution",
        "load, batch_step_execution",
        "summary, batch_step_execution"
    })
    void a_run_between_its_steps_is_stopped_as_well(String command, String table) throws Exception {
        String[] arguments =
                command.equals("load")
                        ? new String[] {"load", KilledRuns.samples("corrections").toString()}
                        : new String[] {"summary", "2022", "-o", folder.resolve("out").toString()};
        PlanhouseProcess run;
        try (var other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table batch." + table + " in exclusive mode");
            run = PlanhouseProcess.on(database.address(), folder, arguments);
            String waiting =
                    " from pg_locks where not granted and relation = 'batch."
                            + table
                            + "'::regclass";
            until(run, "select count(*) > 0" + waiting);
            run.signal("TERM");
            Thread.sleep(AT_ONCE.toMillis());
        }

        assertThat(run.exitCode()).isEqualTo(143);
        assertThat(run.errors()).startsWith("Stopped. Nothing is lost: ").hasLineCount(1);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from batch.batch_job_execution where"
                                                + " status in ('STARTING', 'STARTED', 'STOPPING')")
                                .query(Long.class)
                                .single())
                .isZero();

        PlanhouseProcess again = PlanhouseProcess.on(database.address(), folder, arguments);
        assertThat(again.exitCode()).as(again::errors).isBetween(0, 1);
    }

    @Test
    void a_demo_says_how_to_go_on() throws Exception {
        // the home of the server that all tests share, in which this is the only warehouse
        Path home = TestDatabase.home().toRealPath();
        PlanhouseProcess demo = PlanhouseProcess.embedded(home, folder, "demo");
        until(
                demo,
                "select count(*) > 0 from pg_stat_activity where application_name like"
                        + " 'planhouse-%' and datname = 'planhouse' and state <> 'idle'");

        demo.signal("INT");

        assertThat(demo.exitCode()).isEqualTo(130);
        assertThat(demo.errors())
                .isEqualTo(
                        "Stopped. Nothing is lost: what was finished is kept. To go on: planhouse"
                                + " demo\n");
    }

    private String statuses() {
        return jdbc.sql(
                        "select string_agg(status, ' ' order by job_execution_id) from"
                                + " batch.batch_job_execution")
                .query(String.class)
                .single();
    }

    private void until(PlanhouseProcess process, String condition) throws InterruptedException {
        while (!jdbc.sql(condition).query(Boolean.class).single()) {
            assertThat(process.isAlive()).as(process::errors).isTrue();
            Thread.sleep(10);
        }
    }
}
