package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Severity;
import planhouse.report.YearlySummary;
import planhouse.warehouse.finding.FindingHistory;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.reading.RunReport.Relieved;
import planhouse.warehouse.reading.RunReport.Waived;

/** Shadow rules, rules of some years, and waivers, on a sample workbook with planted mistakes. */
class ReliefIT {

    private static final String WAIVERS =
            """
            waivers:
              - rule: JH02-R01
                form: JH02
                county: 义乌市
                year: 2021
                cell: 表2!F5
                reason: dated the year after
                until: 9999-12-31
                by: 王五
              - rule: JH02-T11
                form: JH02
                county: '330782'
                year: 2021
                cell: E8
                reason: a level of the district
                until: 9999-12-31
                by: 王五
              - rule: JH01-T02
                form: JH01
                county: '330782'
                year: 2021
                cell: I20
                reason: nobody knows better
                until: 9999-12-31
                by: 王五
              - rule: JH01-R05
                form: JH01
                county: '330782'
                year: 2021
                cell: G112
                reason: known
                until: 2022-12-31
                by: 王五
            """;

    @TempDir private static Path folder;

    @AutoClose private static LoadedWarehouse warehouse;

    @BeforeAll
    static void load_the_workbook_with_mistakes() throws IOException {
        Path jobs = copyOfJobs(folder.resolve("jobs"));
        replace(jobs, "JH01-R01\n", "JH01-R01\n    shadow: true\n");
        replace(jobs, "JH01-R03\n", "JH01-R03\n    since: 2022\n");
        replace(jobs, "JH01-S04\n", "JH01-S04\n    until: 2020\n");
        Files.writeString(jobs.resolve("waivers.yaml"), WAIVERS);
        warehouse = new LoadedWarehouse(Optional.of(jobs));
        warehouse.load(LoadJobIT.samples("2021").resolve("义乌市-2021.xlsx"));
    }

    @Test
    void what_is_shadowed_or_waived_is_kept_with_what_it_would_weigh() {
        assertThat(
                        lines(
                                "select concat_ws(' ', rule, cell, severity, relief, rule_severity,"
                                    + " waiver_reason, waiver_until, waiver_by) from mart.finding"
                                    + " where form_code in ('JH01', 'JH02') and (relief is not null"
                                    + " or severity = 'error') order by rule, cell"))
                .containsExactly(
                        "JH01-R01 F30 info shadow error",
                        "JH01-R05 G112 error",
                        "JH01-T02 I20 error",
                        "JH01-T13 A10 error",
                        "JH02-R01 F5 info waived error dated the year after 9999-12-31 王五",
                        "JH02-T11 E8 info waived error a level of the district 9999-12-31 王五");
    }

    @Test
    void who_follows_findings_is_told_what_relieved_them() {
        List<FollowedFinding> followed =
                new FindingHistory(
                                warehouse.dataSource(),
                                new DefinitionFiles(Optional.empty()).sqlFiles())
                        .of("330782", 2021, Optional.of("JH02")).stream()
                                .flatMap(history -> history.findings().stream())
                                .filter(finding -> finding.relief().isPresent())
                                .toList();

        assertThat(followed)
                .extracting(FollowedFinding::rule, FollowedFinding::relief)
                .containsExactlyInAnyOrder(
                        tuple("JH02-R01", waived("dated the year after")),
                        tuple("JH02-T11", waived("a level of the district")));
    }

    private static Optional<Relieved> waived(String reason) {
        return Optional.of(
                new Relieved(
                        "waived",
                        Severity.ERROR,
                        Optional.of(new Waived(reason, LocalDate.of(9999, 12, 31), "王五"))));
    }

    @Test
    void a_return_whose_errors_are_all_waived_is_published_without_the_unreadable_value() {
        assertThat(
                        lines(
                                "select state || ' ' || rows_with_errors from warehouse.submission"
                                        + " inner join warehouse.dim_form using (form_key) where"
                                        + " form_code in ('JH01', 'JH02') order by form_code"))
                .containsExactly("rejected 2", "published 0");
        assertThat(
                        lines(
                                "select row_no || coalesce(level_key::text, ' without a level')"
                                        + " from warehouse.fact_facility_year where row_no = 8"))
                .containsExactly("8 without a level");
        assertThat(
                        lines(
                                "select cell || ' ' || text from mart.lineage where form_code ="
                                        + " 'JH02' and item = 'level' and row_no in (7, 8) order by"
                                        + " row_no"))
                .containsExactly("E7 市级", "E8 区级");
    }

    @Test
    void the_yearly_report_lists_what_was_waived_in_published_returns() {
        YearlySummary summary =
                warehouse
                        .summary(
                                new SummaryRequest(
                                        warehouse.plan(), 2021, Optional.empty(), folder))
                        .summary();

        assertThat(summary.waivers())
                .extracting(
                        waived ->
                                String.join(
                                        " ",
                                        waived.rule(),
                                        waived.severity().code(),
                                        waived.place(),
                                        waived.found(),
                                        waived.reason(),
                                        waived.by()))
                .containsExactly(
                        "JH02-R01 error 表2!F5 2022-03 dated the year after 王五",
                        "JH02-T11 error 表2!E8 区级 a level of the district 王五");
    }

    @Test
    void a_rule_is_not_evaluated_for_years_it_does_not_apply_to() {
        assertThat(
                        lines(
                                "select concat_ws(' ', rule_code, passed, failed, not_evaluated)"
                                        + " from warehouse.rule_outcome where rule_code in"
                                        + " ('JH01-R03')"))
                .containsExactly("JH01-R03 0 0 1");
        assertThat(lines("select cell from mart.finding where rule = 'JH01-R03'")).isEmpty();
    }

    @Test
    void a_waiver_that_does_not_apply_is_told_at_the_finding() {
        assertThat(lines("select fix_en from mart.finding where rule = 'JH01-T02'"))
                .containsExactly(
                        "write the exact number, and put the remark in another column (the waiver"
                                + " by 王五 does not apply: a value is needed here)");
    }

    private static List<String> lines(String select) {
        return warehouse.jdbc().sql(select).query(String.class).list();
    }

    /** A folder of definitions that a test may change. */
    static Path copyOfJobs(Path to) throws IOException {
        try {
            Path guide =
                    Path.of(
                            Objects.requireNonNull(ReliefIT.class.getResource("/jobs/README.md"))
                                    .toURI());
            Path shipped = Objects.requireNonNull(guide.getParent());
            try (var files = Files.walk(shipped)) {
                files.forEach(
                        file -> {
                            try {
                                Files.copy(file, to.resolve(shipped.relativize(file).toString()));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
            }
            return to;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes JH01's file. */
    static void replace(Path jobs, String from, String to) throws IOException {
        Path file = jobs.resolve("forms/jh01.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
