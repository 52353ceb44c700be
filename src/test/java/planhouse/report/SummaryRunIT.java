package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.Plan;
import planhouse.plan.Plans;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;
import planhouse.warehouse.summary.SummaryRun;

/**
 * The fifteen targets on an invented city, every figure worked by hand. In 2019 and 2020 all nine
 * counties have reported, seven of them nothing to count; in 2021 one county has sent one form.
 */
class SummaryRunIT {

    private static final OffsetDateTime BEFORE_REVISION =
            OffsetDateTime.parse("2021-03-01T00:00:00Z");

    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();
    private static final Plan PLAN = new Plans(FILES, DEFINITIONS).load().get(0);

    @AutoClose private static HikariDataSource database;
    private static YearlySummary summary2020;

    @BeforeAll
    static void fill() {
        database = TestDatabase.pooled(InstalledDatabase.copy().dataSource());
        CountedCity.report(new IllustrativeReturns(database));
        summary2020 = summary(2020, BEFORE_REVISION);
    }

    private static YearlySummary summary(int year, OffsetDateTime asOf) {
        long run = summaryRun().run(PLAN, year, Optional.of(asOf));
        return new SummaryReader(database, FILES.sqlFiles(), DEFINITIONS.timeZone()).read(run);
    }

    private static SummaryRun summaryRun() {
        return new SummaryRun(database, DEFINITIONS, FILES.sqlFiles());
    }

    @Test
    void all_targets_are_measured_from_the_facts() {
        assertThat(summary2020.targets())
                .extracting(
                        TargetProgress::code,
                        target -> plain(target.aim().baseline()),
                        target -> plain(target.reading().actual()),
                        target -> target.status().code())
                .containsExactly(
                        tuple("IM-01", "1", "1", "far-behind"),
                        tuple("IM-02", "1", "2", "far-behind"),
                        tuple("IM-03", "0", "2", "far-behind"),
                        tuple("IM-04", "400", "14000", "on-track"),
                        tuple("IM-05", "50", "66.6666666667", "on-track"),
                        tuple("IM-06", "1", "1", "far-behind"),
                        tuple("IM-07", "0", "1", "slightly-behind"),
                        tuple("IM-08", "1", "1", "far-behind"),
                        tuple("IM-09", "0", "1", "far-behind"),
                        tuple("IM-10", "none", "3", "achieved"),
                        tuple("IM-11", "none", "1", "achieved"),
                        tuple("IM-12", "none", "3", "monitored"),
                        tuple("IM-13", "none", "50", "monitored"),
                        tuple("IM-14", "none", "1800.5", "monitored"),
                        tuple("IM-15", "1200000", "8200000", "monitored"));
    }

    @Test
    void moments_are_told_as_clocks_in_the_schedules_zone_show_them() {
        assertThat(summary2020.asOf().toInstant()).isEqualTo(BEFORE_REVISION.toInstant());
        assertThat(summary2020.asOf().getOffset()).isEqualTo(ZoneOffset.ofHours(8));
    }

    @Test
    void the_schedule_index_follows_the_path_from_the_baseline() {
        TargetProgress robots = target(summary2020, "IM-04");

        // path 400 + 19600 / 3; 13600 / (19600 / 3)
        assertThat(robots.aim().pathValue()).isEqualByComparingTo("6933.3333333333");
        assertThat(robots.pace().scheduleIndex()).isEqualByComparingTo("2.081633");
        assertThat(robots.pace().attainment()).isEqualByComparingTo("0.7");
        assertThat(robots.path()).hasSize(4);
        assertThat(robots.actuals()).hasSize(2);
    }

    @Test
    void a_percentage_keeps_its_sums_and_tells_how_many_industries_have_reached_it() {
        TargetProgress transformed = target(summary2020, "IM-05");

        assertThat(transformed.reading().numerator()).isEqualByComparingTo("2");
        assertThat(transformed.reading().denominator()).isEqualByComparingTo("3");
        assertThat(TargetRemarks.of(transformed))
                .extracting(Bilingual::en)
                .contains(
                        "of 3 parts (such as industries) with a value, 2 have reached 80 percent");
    }

    @Test
    void the_counties_add_up_to_every_figure() {
        for (TargetProgress target : summary2020.targets()) {
            BigDecimal sum =
                    target.counties().stream()
                            .map(
                                    county ->
                                            Optional.ofNullable(county.numerator())
                                                    .or(() -> Optional.ofNullable(county.value()))
                                                    .orElse(BigDecimal.ZERO))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal whole =
                    Optional.ofNullable(target.reading().numerator())
                            .or(() -> Optional.ofNullable(target.reading().actual()))
                            .orElseThrow();

            assertThat(sum).as(target.code()).isEqualByComparingTo(whole);
        }
        assertThat(target(summary2020, "IM-15").counties())
                .filteredOn(county -> plain(county.value()).length() > 1)
                .extracting(county -> county.code(), county -> plain(county.value()))
                .containsExactly(tuple(CountedCity.A, "4200000"), tuple(CountedCity.B, "4000000"));
    }

    @Test
    void a_summary_as_of_a_moment_does_not_know_later_revisions() {
        YearlySummary after = summary(2020, OffsetDateTime.parse("2021-07-01T00:00:00Z"));
        YearlySummary before = summary(2020, BEFORE_REVISION);

        assertThat(plain(target(after, "IM-04").reading().actual())).isEqualTo("14500");
        assertThat(plain(target(before, "IM-04").reading().actual())).isEqualTo("14000");
        assertThat(before.targets()).isEqualTo(summary2020.targets());
    }

    @Test
    void below_full_coverage_a_figure_is_provisional() {
        YearlySummary summary = summary(2021, OffsetDateTime.parse("2022-03-01T00:00:00Z"));

        TargetProgress robots = target(summary, "IM-04");
        assertThat(plain(robots.reading().actual())).isEqualTo("9000");
        assertThat(robots.provisional()).isTrue();
        assertThat(robots.coverage().expected()).isEqualTo(9);
        assertThat(robots.coverage().published()).isEqualTo(1);
        // 10000 of 14500 in 2020
        assertThat(robots.coverage().shareOfLastYear().orElseThrow())
                .isEqualByComparingTo("0.689655");
        // one county of nine: what it reports is no fall of the city
        assertThat(robots.flags()).containsExactly("fall-incomplete", "lower-bound", "provisional");
        assertThat(robots.counties()).filteredOn(county -> county.value() == null).hasSize(8);
        TargetProgress clusters = target(summary, "IM-06");
        assertThat(clusters.status().code()).isEqualTo("no-data");
        assertThat(clusters.reading().actual()).isNull();
    }

    @Test
    void a_published_return_that_leaves_a_figure_blank_makes_it_a_lower_bound() {
        TargetProgress suppliers = target(summary2020, "IM-12");

        assertThat(suppliers.coverage().isFull()).isTrue();
        assertThat(suppliers.flags()).containsExactly("blanks", "lower-bound");
        assertThat(suppliers.provisional()).isFalse();
        assertThat(suppliers.isIncomplete()).isTrue();
        assertThat(suppliers.counties())
                .filteredOn(county -> county.value() == null)
                .hasSize(8)
                .allMatch(CountyContribution::published);
    }

    @Test
    void the_expected_returns_are_kept_with_the_run() {
        assertThat(summary2020.returns()).hasSize(9 * 6);
        assertThat(summary2020.returns())
                .filteredOn(expected -> expected.countyCode().equals(CountedCity.B))
                .extracting(
                        ExpectedReturn::formCode, ExpectedReturn::state, ExpectedReturn::revision)
                .contains(
                        tuple("JH01", ReturnState.PUBLISHED, 2),
                        tuple("JH06", ReturnState.NOT_RECEIVED, null));
    }

    @Test
    void what_a_run_stored_cannot_be_changed() {
        JdbcClient jdbc = JdbcClient.create(database);

        assertThatThrownBy(
                        () ->
                                jdbc.sql("update warehouse.fact_plan_progress set actual = 1")
                                        .update())
                .rootCause()
                .hasMessageContaining(
                        "update of warehouse.fact_plan_progress refused: rows of a summary run are"
                                + " frozen; run the summary again, which adds a run");
        assertThatThrownBy(() -> jdbc.sql("delete from warehouse.summary_return").update())
                .rootCause()
                .hasMessageContaining("delete of warehouse.summary_return refused");
    }

    @Test
    void the_marts_show_the_newest_run() {
        summary(2020, BEFORE_REVISION);
        JdbcClient jdbc = JdbcClient.create(database);

        assertThat(
                        jdbc.sql("select count(*) from mart.plan_progress where year = 2020")
                                .query(Integer.class)
                                .single())
                .isEqualTo(15);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from mart.plan_progress_by_county where"
                                                + " year = 2020")
                                .query(Integer.class)
                                .single())
                .isEqualTo(15 * 9);
    }

    @Test
    void a_year_before_the_plan_is_refused() {
        assertThatThrownBy(() -> summaryRun().run(PLAN, 2019, Optional.empty()))
                .hasMessage(
                        "jinhua-2020-2022: expected a year from 2020 on, found 2019; the plan runs"
                                + " from 2020 to 2022");
    }

    private static TargetProgress target(YearlySummary summary, String code) {
        return summary.target(code).orElseThrow();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "none" : value.stripTrailingZeros().toPlainString();
    }
}
