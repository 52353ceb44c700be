package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import planhouse.indicator.Severity;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/** The sample workbooks of all counties and years, loaded by the real job into a real warehouse. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadJobIT {

    @AutoClose private static LoadedWarehouse warehouse;
    private static RunReport first;

    @BeforeAll
    static void load_all_samples() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        first = warehouse.load(samples("2019"), samples("2020"), samples("2021"), samples("2022"));
    }

    @Test
    @Order(1)
    void every_return_without_mistakes_is_published() {
        List<String> unpublished =
                returns(first)
                        .filter(result -> !result.outcome().code().equals("published"))
                        .map(
                                result ->
                                        result.form()
                                                + " "
                                                + result.county().orElse("?")
                                                + " "
                                                + result.year().orElse(0))
                        .toList();

        assertThat(unpublished).containsExactly("JH01 330782 2021", "JH02 330782 2021");
        assertThat(returns(first).count()).isEqualTo(9 * 6 * 4);
    }

    @Test
    @Order(1)
    void rows_read_are_loaded_or_set_aside_or_have_errors() {
        assertThat(returns(first))
                .allSatisfy(
                        result ->
                                assertThat(result.rows().read())
                                        .isEqualTo(
                                                result.rows().loaded()
                                                        + result.rows().withheld()
                                                        + result.rows().setAside()
                                                        + result.rows().withErrors()));
    }

    @Test
    @Order(1)
    void the_job_repository_stands_in_the_database() {
        assertThat(warehouse.count("batch.batch_job_execution")).isPositive();
        assertThat(
                        warehouse
                                .jdbc()
                                .sql("select distinct status from batch.batch_step_execution")
                                .query(String.class)
                                .list())
                .containsExactly("COMPLETED");
    }

    @Test
    @Order(1)
    void the_server_knows_the_size_of_what_is_joined_when_returns_are_published() {
        assertThat(counted("warehouse.dim_form")).isEqualTo(6);
        assertThat(counted("staging.jh01")).isPositive();
    }

    /** As the server's statistics have it; negative where it has none. */
    private static long counted(String table) {
        return warehouse
                .jdbc()
                .sql("select reltuples::bigint from pg_class where oid = ?::regclass")
                .param(table)
                .query(Long.class)
                .single();
    }

    @Test
    @Order(2)
    void the_same_files_again_are_unchanged() throws IOException {
        RunReport again = warehouse.load(samples("2022"));

        assertThat(again.workbooks())
                .allSatisfy(
                        workbook -> assertThat(workbook.outcome().code()).isEqualTo("unchanged"));
        assertThat(returns(again))
                .allSatisfy(result -> assertThat(result.outcome().code()).isEqualTo("unchanged"));
    }

    @Test
    @Order(3)
    void checking_writes_nothing() throws IOException {
        long submissions = warehouse.count("warehouse.submission");

        RunReport rehearsed = warehouse.check(List.of(corrected()));

        assertThat(returns(rehearsed).filter(result -> result.outcome().code().equals("published")))
                .isNotEmpty();
        assertThat(warehouse.count("warehouse.submission")).isEqualTo(submissions);
    }

    @Test
    @Order(4)
    void a_corrected_workbook_publishes_what_was_rejected() throws IOException {
        RunReport corrected = warehouse.load(corrected());

        assertThat(
                        returns(corrected)
                                .flatMap(result -> result.findings().stream())
                                .filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(warehouse.count("warehouse.current_submission")).isEqualTo(9 * 6 * 4);
    }

    @Test
    @Order(5)
    void each_submission_says_who_made_it_and_why() throws IOException {
        Submitter submitter = new Submitter("王敏", Optional.of(" 更正机器人数 "));

        long run = warehouse.load(List.of(samples("2022").resolve("永康市-2022.xlsx")), submitter);

        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select distinct submitted_by || ': ' || reason from"
                                                + " warehouse.submission where run_id = ?")
                                .param(run)
                                .query(String.class)
                                .list())
                .containsExactly("王敏: 更正机器人数");
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select distinct submitted_by from warehouse.submission"
                                                + " where run_id <> ?")
                                .param(run)
                                .query(String.class)
                                .list())
                .containsExactly("tester");
    }

    private static Stream<ReturnResult> returns(RunReport report) {
        return report.workbooks().stream().flatMap(workbook -> workbook.returns().stream());
    }

    static Path samples(String folder) {
        try {
            URL index = LoadJobIT.class.getResource("/samples/index.txt");
            return Path.of(index.toURI()).resolveSibling(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path corrected() throws IOException {
        try (var files = Files.list(samples("corrections"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
