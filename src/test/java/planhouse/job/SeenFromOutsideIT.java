package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import planhouse.warehouse.reading.RunReport;

/** One load, as the log, the meters, the flight recorder and the history of runs tell it. */
class SeenFromOutsideIT {

    private static final PrometheusMeterRegistry METERS =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private static final ListAppender<ILoggingEvent> LINES = new ListAppender<>();

    @TempDir private static Path folder;
    private static Set<String> recorded;
    private static RunHistory history;
    @AutoClose private static LoadedWarehouse warehouse;
    private static long number;
    private static OffsetDateTime before;

    @BeforeAll
    static void load_one_workbook_and_what_is_none() throws IOException {
        Metrics.addRegistry(METERS);
        Logger log = (Logger) LoggerFactory.getLogger("planhouse.runs");
        warehouse = new LoadedWarehouse(Optional.empty());
        LINES.start();
        log.addAppender(LINES);
        log.setLevel(Level.INFO);
        Path none = Files.writeString(folder.resolve("none.xlsx"), "no workbook");
        try (Recording recording = new Recording()) {
            recording.start();
            before = OffsetDateTime.now();
            number = warehouse.load(LoadJobIT.samples("corrections"), none).run();
            recording.stop();
            Path file = folder.resolve("load.jfr");
            recording.dump(file);
            recorded = new TreeSet<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                recorded.add(event.getEventType().getName());
            }
        } finally {
            log.setLevel(null);
            log.detachAppender(LINES);
            Metrics.removeRegistry(METERS);
        }
        history = new RunHistory(warehouse.dataSource(), warehouse.sql());
    }

    @Test
    void a_line_a_workbook_and_a_step_is_logged() {
        List<String> lines =
                LINES.list.stream()
                        .map(
                                event ->
                                        event.getMessage()
                                                + " "
                                                + event.getKeyValuePairs().stream()
                                                        .filter(
                                                                pair ->
                                                                        Set.of(
                                                                                        "step",
                                                                                        "status",
                                                                                        "outcome",
                                                                                        "returns")
                                                                                .contains(pair.key))
                                                        .map(pair -> String.valueOf(pair.value))
                                                        .toList())
                        .toList();

        assertThat(lines)
                .containsExactly(
                        "step [receive, completed]",
                        "workbook [staged, 6]",
                        "workbook [unreadable, 0]",
                        "step [read, completed]",
                        "step [publish, completed]",
                        "step [settle, completed]",
                        "run [completed]");
    }

    @Test
    void a_run_began_when_it_did_whatever_the_time_zone_of_the_machine_that_reads() {
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(history.find(number).orElseThrow().began())
                    .isBetween(before.minusSeconds(1), before.plusMinutes(5));
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void a_summary_too_says_who_asked_for_it() {
        warehouse.summary(
                new SummaryRequest(
                        warehouse.plan(), 2021, Optional.empty(), folder.resolve("summary")));

        assertThat(history.newest(20))
                .filteredOn(run -> run.job().equals("summary"))
                .singleElement()
                .extracting(RunRecord::askedBy)
                .isEqualTo(Optional.of(System.getProperty("user.name")));
    }

    @Test
    void rows_findings_and_durations_are_metered() {
        assertThat(METERS.scrape())
                .contains(
                        "planhouse_workbooks_total{outcome=\"loaded\"} 1.0",
                        "planhouse_workbooks_total{outcome=\"unreadable\"} 1.0",
                        "planhouse_returns_total{state=\"published\"} 6.0",
                        "planhouse_rows_total{fate=\"loaded\"}",
                        "planhouse_step_seconds_count{status=\"completed\",step=\"read\"} 1",
                        "planhouse_run_seconds_count{job=\"load\",status=\"completed\"} 1",
                        "planhouse_workbook_read_seconds_count 2");
    }

    @Test
    void rows_are_metered_as_the_report_counts_them() throws IOException {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Metrics.addRegistry(meters);
        RunReport.Rows rows;
        try {
            rows = warehouse.load(LoadJobIT.samples("2021").resolve("义乌市-2021.xlsx")).rows();
        } finally {
            Metrics.removeRegistry(meters);
        }

        assertThat(rows.withheld()).isPositive();
        assertThat(meters.scrape())
                .contains(
                        "planhouse_rows_total{fate=\"loaded\"} " + (double) rows.loaded(),
                        "planhouse_rows_total{fate=\"withheld\"} " + (double) rows.withheld(),
                        "planhouse_rows_total{fate=\"set_aside\"} " + (double) rows.setAside(),
                        "planhouse_rows_total{fate=\"with_errors\"} " + (double) rows.withErrors());
    }

    @Test
    void the_flight_recorder_has_the_jobs_steps_and_chunks() {
        assertThat(FlightRecorder.isAvailable()).isTrue();
        assertThat(recorded)
                .anyMatch(name -> name.contains("JobExecution"))
                .anyMatch(name -> name.contains("StepExecution"))
                .anyMatch(name -> name.contains("ChunkTransaction"));
    }

    @Test
    void the_history_tells_what_the_run_did() {
        RunRecord run = history.find(number).orElseThrow();

        assertThat(history.newest(5)).contains(run);
        assertThat(run.status()).isEqualTo("done");
        assertThat(run.canGoOn()).isFalse();
        assertThat(run.attempts()).isEqualTo(1);
        assertThat(run.askedBy()).contains("tester");
        assertThat(run.counts().workbooks()).isEqualTo(2);
        assertThat(run.counts().workbooksRead()).isEqualTo(2);
        assertThat(run.counts().published()).isEqualTo(6);
        assertThat(run.counts().rowsPublished()).isPositive();
        assertThat(history.steps(run.run()))
                .extracting(step -> step.step() + " " + step.status() + " " + step.items())
                .containsExactly(
                        "receive COMPLETED 0",
                        "read COMPLETED 2",
                        "publish COMPLETED 6",
                        "settle COMPLETED 0");
        assertThat(history.trouble(run.run()))
                .singleElement()
                .satisfies(
                        file -> {
                            assertThat(file.file()).endsWith("none.xlsx");
                            assertThat(file.outcome()).isEqualTo("unreadable");
                            assertThat(file.reason()).isPresent();
                        });
    }

    @Test
    void the_command_that_goes_on_names_every_path() throws IOException {
        List<Path> asked =
                IntStream.range(0, 60)
                        .mapToObj(number -> folder.resolve("县".repeat(40) + number + ".xlsx"))
                        .toList();

        long run = warehouse.load(asked, LoadedWarehouse.SUBMITTER);

        assertThat(history.find(run).orElseThrow().command())
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("load"), asked.stream().map(Path::toString))
                                .toList());
    }

    @Test
    void a_run_whose_process_is_gone_is_told_as_broken_off() {
        warehouse
                .jdbc()
                .sql(
                        "with instance as (insert into batch.batch_job_instance values (9001, 0,"
                                + " 'load', 'gone') returning job_instance_id) insert into"
                                + " batch.batch_job_execution (job_execution_id, version,"
                                + " job_instance_id, create_time, status, last_updated) select"
                                + " 9001, 0, job_instance_id, localtimestamp, 'STARTED',"
                                + " localtimestamp from instance")
                .update();

        RunRecord run = history.find(9001).orElseThrow();

        assertThat(run.status()).isEqualTo("broken-off");
        assertThat(run.canGoOn()).isTrue();
    }
}
