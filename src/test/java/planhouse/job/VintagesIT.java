package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.report.CountyContribution;
import planhouse.report.ExpectedReturn;
import planhouse.report.ReturnNote;
import planhouse.report.ReturnState;
import planhouse.report.Revisions;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.publication.RevisionActs;
import planhouse.warehouse.summary.Explanation;

/**
 * Every figure as it was known at a time: a summary, three revisions of what it was made from, and
 * the same summary once more.
 */
class VintagesIT {

    private static final ReturnId WITHDRAWN = new ReturnId("JH02", "330702", 2020);
    private static final ReturnId RESTORED = new ReturnId("JH01", "330784", 2020);
    private static final ReturnId EMPTIED = new ReturnId("JH03", "330726", 2019);
    private static final ReturnId NOTHING = new ReturnId("JH02", "330703", 2020);
    private static final Submitter CLERK = new Submitter("王五", Optional.of("口径有误"));

    @TempDir private static Path folder;

    @AutoClose private static LoadedWarehouse warehouse;
    private static SummaryOutput first;
    private static SummaryOutput revised;
    private static SummaryOutput asOfFirst;
    private static SummaryOutput asOfRevised;

    @BeforeAll
    static void summarise_revise_and_summarise_again() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        warehouse.load(
                Stream.of("2019", "2020")
                        .flatMap(
                                year ->
                                        Stream.of("婺城区", "金东区", "浦江县", "永康市")
                                                .map(
                                                        county ->
                                                                LoadJobIT.samples(year)
                                                                        .resolve(
                                                                                county + "-" + year
                                                                                        + ".xlsx")))
                        .toArray(Path[]::new));
        first = summary("first", Optional.empty());
        RevisionActs acts =
                new RevisionActs(warehouse.dataSource(), warehouse.definitions(), warehouse.sql());
        acts.withdraw(WITHDRAWN, CLERK);
        acts.withdraw(RESTORED, CLERK);
        acts.nil(EMPTIED, CLERK);
        acts.nil(NOTHING, CLERK);
        revised = summary("revised", Optional.empty());
        acts.restore(RESTORED, 1, new Submitter("李四", Optional.of("误撤回")));
        asOfFirst = summary("as-of-first", Optional.of(first.summary().asOf()));
        asOfRevised = summary("as-of-revised", Optional.of(revised.summary().asOf()));
    }

    private static SummaryOutput summary(String name, Optional<OffsetDateTime> asOf) {
        return warehouse.summary(
                new SummaryRequest(warehouse.plan(), 2020, asOf, folder.resolve(name)));
    }

    @Test
    void the_data_sheet_is_byte_for_byte_that_of_the_run_made_then() throws IOException {
        assertThat(part(asOfFirst, "数据 Figures")).isEqualTo(part(first, "数据 Figures"));
        assertThat(texts(asOfFirst)).isEqualTo(texts(first));
        assertThat(part(asOfRevised, "数据 Figures")).isEqualTo(part(revised, "数据 Figures"));
        assertThat(part(revised, "数据 Figures")).isNotEqualTo(part(first, "数据 Figures"));
    }

    @Test
    void against_the_plan_of_another_day_it_has_files_and_a_command_of_its_own() {
        LocalDate day = LocalDate.of(2020, 5, 1);
        SummaryOutput made =
                warehouse.summary(
                        new SummaryRequest(
                                warehouse.plan(),
                                2020,
                                Optional.empty(),
                                Optional.of(day),
                                folder.resolve("other-plan")));

        assertThat(made.xlsx())
                .exists()
                .hasFileName("jinhua-2020-2022-2020-plan-of-2020-05-01.xlsx");
        assertThat(made.html()).content().contains("Against the plan of 2020-05-01: version 1");
        assertThat(new RunHistory(warehouse.dataSource(), warehouse.sql()).newest(1))
                .singleElement()
                .satisfies(run -> assertThat(run.command()).endsWith("--plan-as-of", "2020-05-01"));
    }

    @Test
    void targets_coverage_and_revisions_are_those_of_then() {
        assertSame(asOfFirst.summary(), first.summary());
        assertSame(asOfRevised.summary(), revised.summary());
    }

    private static void assertSame(YearlySummary again, YearlySummary then) {
        assertThat(again.asOf()).isEqualTo(then.asOf());
        assertThat(again.targets()).usingRecursiveComparison().isEqualTo(then.targets());
        assertThat(again.returns()).isEqualTo(then.returns());
        assertThat(again.revisions()).isEqualTo(then.revisions());
        assertThat(again.runKey()).isGreaterThan(then.runKey());
    }

    @Test
    void notes_are_those_that_stand_below_the_tables_of_the_years_returns() {
        assertThat(first.summary().returnNotes())
                .extracting(ReturnNote::text, ReturnNote::returns, ReturnNote::forms)
                .containsExactly(
                        tuple(
                                "示例数据，非真实统计。",
                                18,
                                List.of("JH01", "JH02", "JH03", "JH04", "JH05", "JH06")),
                        tuple("本表由各县（市、区）经济和信息化局汇总填报。", 6, List.of("JH03", "JH05", "JH06")));
        assertThat(asOfFirst.summary().returnNotes()).isEqualTo(first.summary().returnNotes());
    }

    @Test
    void figures_are_explained_as_they_were_known_then() {
        for (SummaryOutput made : List.of(first, revised)) {
            for (TargetProgress target : made.summary().targets()) {
                Explanation explained =
                        warehouse.explain(
                                target.code(),
                                2020,
                                Optional.empty(),
                                Optional.of(made.summary().asOf()));

                assertThat(explained.value().orElse(null))
                        .as(target.code())
                        .isEqualTo(target.reading().actual());
                assertThat(explained.counties())
                        .filteredOn(county -> county.value().isPresent())
                        .extracting(county -> county.code() + " " + county.value().orElseThrow())
                        .isEqualTo(
                                target.counties().stream()
                                        .filter(county -> county.value() != null)
                                        .map(county -> county.code() + " " + county.value())
                                        .toList());
            }
        }
    }

    @Test
    void bi_sees_the_latest_moment_whichever_run_was_made_last() {
        String latest = "select max(as_of) from warehouse.summary_run where year = 2020";
        String shown = "select distinct as_of from mart.plan_progress where year = 2020";
        String ofCounties =
                "select sum(actual) from mart.plan_progress_by_county where year = 2020 and"
                        + " target_code = 'IM-03'";
        String ofCity = ofCounties.replace("_by_county", "");

        summary("made-last", Optional.of(first.summary().asOf()));

        assertThat(moments(shown)).isEqualTo(moments(latest));
        assertThat(warehouse.jdbc().sql(ofCounties).query(BigDecimal.class).single())
                .isEqualByComparingTo(
                        warehouse.jdbc().sql(ofCity).query(BigDecimal.class).single());
    }

    private static List<OffsetDateTime> moments(String sql) {
        return warehouse.jdbc().sql(sql).query(OffsetDateTime.class).list();
    }

    @Test
    void a_moment_to_come_is_now() {
        SummaryOutput made = summary("to-come", Optional.of(OffsetDateTime.now().plusYears(1)));

        assertThat(made.summary().asOf()).isBefore(OffsetDateTime.now().plusMinutes(1));
    }

    @Test
    void a_withdrawn_return_is_missing_from_coverage_and_a_nil_return_is_not() {
        assertThat(standing(revised, WITHDRAWN).state()).isEqualTo(ReturnState.WITHDRAWN);
        assertThat(standing(revised, WITHDRAWN).revision()).isEqualTo(2);
        assertThat(target(revised, "IM-03").coverage().published())
                .isEqualTo(target(first, "IM-03").coverage().published() - 1);
        assertThat(target(revised, "IM-03").provisional()).isTrue();
        assertThat(standing(revised, NOTHING).state()).isEqualTo(ReturnState.PUBLISHED);
        assertThat(standing(revised, NOTHING).isNil()).isTrue();
        assertThat(value(revised, "IM-03", NOTHING.county()))
                .hasValueSatisfying(nothing -> assertThat(nothing).isZero());
        assertThat(value(revised, "IM-03", WITHDRAWN.county())).isEmpty();
    }

    @Test
    void the_first_run_has_nothing_to_compare_with() {
        assertThat(first.summary().revisions()).isEqualTo(Revisions.FIRST);
    }

    @Test
    void the_next_run_says_what_was_revised_by_whom_and_why_and_its_effect() {
        Revisions revisions = revised.summary().revisions();

        assertThat(revisions.since())
                .isEqualTo(new Revisions.Run(first.summary().runKey(), first.summary().asOf()));
        assertThat(revisions.revised())
                .extracting(
                        one ->
                                "%s %s %d r%d→r%d %s %s %s"
                                        .formatted(
                                                one.formCode(),
                                                one.countyCode(),
                                                one.year(),
                                                one.oldRevision(),
                                                one.revision(),
                                                one.kind(),
                                                one.by(),
                                                one.reason()))
                .containsExactly(
                        "JH03 330726 2019 r1→r2 nil 王五 口径有误",
                        "JH02 330702 2020 r1→r2 withdrawal 王五 口径有误",
                        "JH02 330703 2020 r1→r2 nil 王五 口径有误",
                        "JH01 330784 2020 r1→r2 withdrawal 王五 口径有误");
        assertThat(revisions.revised())
                .allSatisfy(one -> assertThat(one.removed()).isPositive())
                .allSatisfy(one -> assertThat(one.added()).isZero());
        Revisions.Effect robots =
                revisions.effects().stream()
                        .filter(one -> one.target().equals("IM-04"))
                        .findFirst()
                        .orElseThrow();
        assertThat(robots.before()).isEqualByComparingTo(target(first, "IM-04").reading().actual());
        assertThat(robots.after())
                .isEqualByComparingTo(target(revised, "IM-04").reading().actual());
        assertThat(robots.counties())
                .extracting(Revisions.CountyEffect::code)
                .containsExactly("330784");
    }

    private static Optional<BigDecimal> value(SummaryOutput output, String code, String county) {
        return target(output, code).counties().stream()
                .filter(one -> one.code().equals(county))
                .map(CountyContribution::value)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static TargetProgress target(SummaryOutput output, String code) {
        return output.summary().target(code).orElseThrow();
    }

    private static ExpectedReturn standing(SummaryOutput output, ReturnId of) {
        return output.summary().returns().stream()
                .filter(one -> one.formCode().equals(of.form()))
                .filter(one -> one.countyCode().equals(of.county()))
                .findFirst()
                .orElseThrow();
    }

    /** The bytes of a sheet's part. */
    private static byte[] part(SummaryOutput output, String sheet) throws IOException {
        byte[] file = Files.readAllBytes(output.xlsx());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet found = workbook.getSheet(sheet);
            String name = found.getPackagePart().getPartName().getName().substring(1);
            return entry(file, name);
        }
    }

    /** Every text that a cell of the data sheet shows. */
    private static List<String> texts(SummaryOutput output) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(output.xlsx()))) {
            workbook.getSheet("数据 Figures")
                    .forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        }
        return texts;
    }

    private static byte[] entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
