package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.replay.ReplayReport;

/** Stored workbooks under rules that were changed. */
class ReplayIT {

    @TempDir private static Path folder;

    @AutoClose private static LoadedWarehouse warehouse;

    @BeforeAll
    static void load_samples() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        warehouse.load(
                LoadJobIT.samples("2020").resolve("磐安县-2020.xlsx"),
                LoadJobIT.samples("2021").resolve("磐安县-2021.xls"),
                LoadJobIT.samples("2021").resolve("义乌市-2021.xlsx"));
    }

    @Test
    void under_the_same_rules_everything_comes_out_as_it_did() {
        ReplayReport report = warehouse.replay();

        assertThat(report.left()).isEmpty();
        assertThat(report.places()).isEmpty();
        assertThat(report.returns()).isEmpty();
        assertThat(report.workbooks()).isEqualTo(3);
    }

    @Test
    void a_relaxed_rule_passes_just_where_it_failed() throws IOException {
        Path jobs = ReliefIT.copyOfJobs(folder.resolve("relaxed"));
        ReliefIT.replace(jobs, "JH01-R01\n", "JH01-R01\n    shadow: true\n");

        String before = tables();
        try (LoadedWarehouse relaxed = warehouse.tried(jobs)) {

            ReplayReport report = relaxed.replay();

            assertThat(places(report))
                    .containsExactly("JH01-R01 义乌市-2021.xlsx 表1!F30 error -> passes");
            assertThat(report.returns()).isEmpty();
            assertThat(report.hasNewRejections()).isFalse();
            assertThat(tables()).isEqualTo(before);
        }
    }

    @Test
    void a_tightened_rule_rejects_what_was_published() throws IOException {
        Path jobs = ReliefIT.copyOfJobs(folder.resolve("tightened"));
        Path form = jobs.resolve("forms/jh03.yaml");
        Files.writeString(
                form,
                Files.readString(form)
                        + "  - {code: JH03-R99, balance: {total: enterprises, parts:"
                        + " [enterprises, enterprises]}}\n");

        String before = tables();
        try (LoadedWarehouse tightened = warehouse.tried(jobs)) {

            ReplayReport report = tightened.replay();

            long clusters = warehouse.count("warehouse.fact_cluster_county_year");
            assertThat(report.rules())
                    .hasEntrySatisfying(
                            "JH03-R99",
                            count -> assertThat(count.newlyFailing()).isEqualTo(clusters));
            assertThat(places(report)).hasSize((int) clusters);
            assertThat(report.returns())
                    .hasSize(3)
                    .allSatisfy(
                            turned -> {
                                assertThat(turned.form()).isEqualTo("JH03");
                                assertThat(turned.before()).isEqualTo(SubmissionState.PUBLISHED);
                                assertThat(turned.now()).contains(SubmissionState.REJECTED);
                            });
            assertThat(report.hasNewRejections()).isTrue();
            assertThat(tables()).isEqualTo(before);
        }
    }

    @Test
    void rules_that_are_tried_let_approvals_stand_and_stay_out_of_the_database()
            throws IOException {
        warehouse
                .jdbc()
                .sql(
                        "insert into warehouse.approval (submission_key, approved_by,"
                                + " despite_queries) select submission_key, '李华', '已核' from"
                                + " warehouse.current_submission where form_code = 'JH01' and"
                                + " county_code = '330727' and year = 2020")
                .update();
        Path jobs = ReliefIT.copyOfJobs(folder.resolve("tried"));
        ReliefIT.replace(
                jobs,
                "  - code: JH01-R01\n",
                "  - {code: JH01-R98, balance: {total: output_value, parts: [output_value,"
                        + " output_value]}}\n  - code: JH01-R01\n");
        String before = tables();

        try (LoadedWarehouse tried = warehouse.tried(jobs)) {
            assertThat(tried.replay().hasNewRejections()).isTrue();
            assertThat(
                            tried.check(List.of(LoadJobIT.samples("2021").resolve("东阳市-2021.xlsx")))
                                    .hasRejections())
                    .isTrue();
        }

        assertThat(tables()).isEqualTo(before);
        assertThat(warehouse.count("warehouse.approval_standing where fell_at is null")).isOne();
    }

    @Test
    void a_year_that_was_locked_since_is_judged_as_it_was_decided() throws IOException {
        Path yiwu = LoadJobIT.samples("2021").resolve("义乌市-2021.xlsx");
        try (LoadedWarehouse locked = new LoadedWarehouse(Optional.empty())) {
            locked.load(LoadJobIT.samples("2021").resolve("磐安县-2021.xls"));
            locked.jdbc()
                    .sql(
                            "insert into warehouse.year_lock (year, locked_by, returns_expected,"
                                    + " returns_approved, despite) values (2021, '李华', 54, 0,"
                                    + " '其余单位未报')")
                    .update();
            locked.load(yiwu);

            ReplayReport report = locked.replay();

            assertThat(report.left()).isEmpty();
            assertThat(report.workbooks()).isEqualTo(2);
            assertThat(report.returns()).isEmpty();
            assertThat(places(report)).isEmpty();
            assertThat(report.rules())
                    .hasEntrySatisfying("JH03-L01", count -> assertThat(count.now()).isOne());
        }
    }

    private static List<String> places(ReplayReport report) {
        return report.places().stream()
                .map(
                        place ->
                                place.rule()
                                        + " "
                                        + place.file()
                                        + " "
                                        + place.sheet()
                                        + "!"
                                        + place.cell().orElse("")
                                        + " "
                                        + place.before().orElse("passed")
                                        + " -> "
                                        + place.now().orElse("passes"))
                .toList();
    }

    /** Every table of the warehouse as one hash over its rows. */
    private static String tables() {
        return warehouse
                .jdbc()
                .sql(
                        "select md5(string_agg(query_to_xml(format('select md5(string_agg(t::text,"
                            + " '' '' order by t::text)) from %s t', oid::regclass), true, false,"
                            + " '')::text, ' ' order by oid::regclass::text)) from pg_class where"
                            + " relkind = 'r' and relnamespace in ('warehouse'::regnamespace,"
                            + " 'staging'::regnamespace)")
                .query(String.class)
                .single();
    }
}
