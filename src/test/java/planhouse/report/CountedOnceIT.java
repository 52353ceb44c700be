package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import planhouse.warehouse.summary.Explanation;
import planhouse.warehouse.summary.Explanations;
import planhouse.warehouse.summary.SummaryRun;

/**
 * An enterprise and a facility that two counties report count once in the city: where they are
 * registered, else in one of the counties.
 */
class CountedOnceIT {

    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();
    private static final Plan PLAN = new Plans(FILES, DEFINITIONS).load().get(0);

    /** Registered in 330784 Yongkang, which reports it as 330702 Wucheng does. */
    private static final String OF_YONGKANG = "91330784MA2TWICE01";

    /** Registered in the city itself: neither of the counties that report it. */
    private static final String OF_THE_CITY = "91330700MA2TWICE02";

    /** Registered in the county that reports it. */
    private static final String OF_WUCHENG = "91330702MA2ONCE003";

    @AutoClose private static HikariDataSource database;
    private static YearlySummary summary;

    @BeforeAll
    static void fill() {
        database = TestDatabase.pooled(InstalledDatabase.copy().dataSource());
        IllustrativeReturns returns = new IllustrativeReturns(database);
        for (int year = 2019; year <= 2020; year++) {
            for (String form : List.of("JH01", "JH02")) {
                for (String county : CountedCity.COUNTIES) {
                    returns.submit(form, county, year, (year + 1) + "-01-31");
                }
            }
        }
        returns.submit("JH01", CountedCity.A, 2020, "2021-02-01", "robots_in_service")
                .enterprise(OF_YONGKANG, "smart_locks", 100, true)
                .enterprise(OF_THE_CITY, "smart_locks", 7, true)
                .enterprise(OF_WUCHENG, "smart_locks", 1000, false);
        returns.submit("JH01", CountedCity.B, 2020, "2021-02-01", "robots_in_service")
                .enterprise(OF_YONGKANG, "smart_locks", 80, false)
                .enterprise(OF_THE_CITY, "thermos_cups", 9, true);
        returns.submit("JH02", CountedCity.A, 2020, "2021-02-01", "status")
                .facility("F1", "digital_workshop", "built")
                .facility("F3", "digital_workshop", "built");
        returns.submit("JH02", CountedCity.B, 2020, "2021-02-01", "status")
                .facility("F1", "digital_workshop", "built")
                .facility("F2", "smart_factory", "built");
        returns.submit("JH01", CountedCity.A, 2021, "2022-02-01")
                .enterprise(OF_YONGKANG, "smart_locks", 100, true)
                .enterprise(OF_WUCHENG, "smart_locks", 1000, false);
        returns.submit("JH02", CountedCity.A, 2021, "2022-02-01")
                .facility("F1", "digital_workshop", "built");
        returns.submit("JH01", CountedCity.A, 2022, "2023-02-01")
                .enterprise(OF_THE_CITY, "smart_locks", 50, true)
                .enterprise(OF_WUCHENG, "smart_locks", 1000, false);
        long run =
                new SummaryRun(database, DEFINITIONS, FILES.sqlFiles())
                        .run(PLAN, 2020, Optional.empty());
        summary = new SummaryReader(database, FILES.sqlFiles(), DEFINITIONS.timeZone()).read(run);
    }

    @Test
    void an_amount_is_that_of_the_county_where_the_enterprise_is_registered() {
        TargetProgress robots = target("IM-04");

        // 1000 + 7 in the first county, 80 in the other
        assertThat(robots.reading().actual()).isEqualByComparingTo("1087");
        assertThat(robots.reading().countedElsewhere()).isEqualTo(2);
        assertThat(robots.counties())
                .extracting(CountyContribution::code, county -> plain(county.value()))
                .contains(tuple(CountedCity.A, "1007"), tuple(CountedCity.B, "80"));
    }

    @Test
    void a_percentage_counts_the_enterprise_once_above_and_below_the_line() {
        TargetProgress transformed = target("IM-05");

        assertThat(transformed.reading().numerator()).isEqualByComparingTo("1");
        assertThat(transformed.reading().denominator()).isEqualByComparingTo("3");
    }

    @Test
    void a_facility_counts_once() {
        assertThat(target("IM-03").reading().actual()).isEqualByComparingTo("3");
        assertThat(target("IM-03").reading().countedElsewhere()).isEqualTo(1);
    }

    @Test
    void a_remark_tells_how_many_reports_are_counted_elsewhere() {
        assertThat(TargetRemarks.of(target("IM-04")))
                .extracting(remark -> remark.en())
                .contains(
                        "reports of enterprises or facilities that another county has too, counted"
                                + " once: 2");
    }

    @Test
    void a_cell_that_counts_in_another_county_adds_0() {
        Explanation explained = inWucheng("IM-04", 2020);

        assertThat(explained.counties().get(0).cells())
                .extracting(Explanation.Cell::text, cell -> cell.value().intValue())
                .containsExactly(tuple("100", 0), tuple("7", 7), tuple("1000", 1000));
    }

    @Test
    void a_cell_that_counts_in_another_county_adds_0_to_what_a_percentage_is_of() {
        assertThat(inWucheng("IM-05", 2020).counties().get(0).cells())
                .extracting(
                        Explanation.Cell::text,
                        cell -> cell.value().intValue(),
                        cell -> cell.denominator().orElseThrow().intValue())
                .containsExactly(tuple("是", 0, 0), tuple("是", 1, 1), tuple("否", 0, 1));
    }

    @Test
    void the_cells_of_a_facility_that_two_counties_report_add_1_in_one_of_them() {
        List<Explanation.County> counties = explain("IM-03", 2020, Optional.empty()).counties();

        assertThat(counties.stream().mapToInt(county -> county.cells().size()).sum()).isEqualTo(4);
        assertThat(counties)
                .allSatisfy(
                        county ->
                                assertThat(
                                                county.cells().stream()
                                                        .map(Explanation.Cell::value)
                                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                        .isEqualByComparingTo(county.value().orElseThrow()));
    }

    @Test
    void the_marts_say_which_rows_count_and_add_up_to_the_figures() {
        assertThat(
                        number(
                                """
                                select sum(robots_in_service) from mart.enterprise_year
                                where year = 2020 and is_counted
                                """))
                .isEqualByComparingTo(target("IM-04").reading().actual());
        assertThat(
                        number(
                                """
                                select count(*) from mart.facility_year
                                where year = 2020 and status = 'built' and is_counted
                                """))
                .isEqualByComparingTo(target("IM-03").reading().actual());
        assertThat(
                        number(
                                """
                                select sum(units_counted_elsewhere) from mart.plan_progress_by_county
                                where target_code = 'IM-04' and year = 2020
                                """))
                .isEqualByComparingTo("2");
        assertThat(
                        number(
                                """
                                select units_counted_elsewhere from mart.plan_progress
                                where target_code = 'IM-03' and year = 2020
                                """))
                .isEqualByComparingTo("1");
    }

    @Test
    void what_is_counted_only_until_its_own_county_has_reported_makes_no_lower_bound() {
        long run =
                new SummaryRun(database, DEFINITIONS, FILES.sqlFiles())
                        .run(PLAN, 2021, Optional.empty());
        YearlySummary incomplete =
                new SummaryReader(database, FILES.sqlFiles(), DEFINITIONS.timeZone()).read(run);

        assertThat(target(incomplete, "IM-04").reading().actual()).isEqualByComparingTo("1100");
        assertThat(target(incomplete, "IM-04").flags())
                .contains("counted-for-now")
                .doesNotContain("lower-bound");
        assertThat(target(incomplete, "IM-04").lesserBound()).contains(new BigDecimal("1000"));
        assertThat(target(incomplete, "IM-03").flags())
                .contains("lower-bound")
                .doesNotContain("counted-for-now");
        assertThat(inWucheng("IM-04", 2021).isLowerBound()).isFalse();
    }

    @Test
    void what_any_other_county_may_report_with_fewer_robots_makes_no_lower_bound() {
        long run =
                new SummaryRun(database, DEFINITIONS, FILES.sqlFiles())
                        .run(PLAN, 2022, Optional.empty());
        YearlySummary incomplete =
                new SummaryReader(database, FILES.sqlFiles(), DEFINITIONS.timeZone()).read(run);

        assertThat(target(incomplete, "IM-04").reading().actual()).isEqualByComparingTo("1050");
        assertThat(target(incomplete, "IM-04").flags())
                .contains("counted-for-now")
                .doesNotContain("lower-bound");
        assertThat(target(incomplete, "IM-04").lesserBound()).contains(new BigDecimal("1000"));
        assertThat(TargetRemarks.of(target(incomplete, "IM-04")))
                .contains(
                        new Bilingual(
                                "扣除暂计部分，本年实际至少 1,000 台",
                                "without what counts for now the actual is at least 1,000 sets"));
        assertThat(inWucheng("IM-04", 2022).isLowerBound()).isFalse();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "none" : value.toPlainString();
    }

    private static BigDecimal number(String sql) {
        return JdbcClient.create(database).sql(sql).query(BigDecimal.class).single();
    }

    private static Explanation inWucheng(String code, int year) {
        return explain(code, year, Optional.of(CountedCity.A));
    }

    private static Explanation explain(String code, int year, Optional<String> county) {
        return new Explanations(database, DEFINITIONS, FILES.sqlFiles())
                .explain(
                        PLAN,
                        PLAN.on(LocalDate.of(2021, 3, 1)).target(code).orElseThrow(),
                        year,
                        county,
                        Optional.empty());
    }

    private static TargetProgress target(String code) {
        return target(summary, code);
    }

    private static TargetProgress target(YearlySummary summary, String code) {
        return summary.target(code).orElseThrow();
    }
}
