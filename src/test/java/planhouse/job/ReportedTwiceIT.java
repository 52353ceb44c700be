package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.audit.PublishedRevisions;

/**
 * Workbooks of three counties that report the same enterprises, in whatever order they come: what
 * the dimension makes of that, each counts once.
 */
class ReportedTwiceIT {

    /** Registered in 330784 Yongkang. */
    private static final String OF_YONGKANG = "91330784W5D3688DXB";

    private static final String ALSO_OF_YONGKANG = "91330784WF4C4B9219";

    @TempDir private static Path folder;

    @AutoClose
    private static final LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty());

    @Test
    void an_enterprise_counts_once_in_whatever_order_its_reports_come() throws IOException {
        // known from the year before: the other county's report begins a version of its own
        load("永康市", 2021, 10);
        load("永康市", 2022, 20);
        load("义乌市", 2022, 300);
        assertThat(robots(2022)).isEqualByComparingTo("40");
        // and the next report of the same year takes that version over
        load("东阳市", 2022, 5000);
        assertThat(robots(2022)).isEqualByComparingTo("40");
        load("永康市", 2022, 21);
        assertThat(robots(2022)).isEqualByComparingTo("42");
        load("义乌市", 2022, 301);
        assertThat(robots(2022)).isEqualByComparingTo("42");
        assertThat(robots(2021)).isEqualByComparingTo("20");
        // a later report of a year before
        load("义乌市", 2021, 70_000);
        assertThat(robots(2021)).isEqualByComparingTo("20");
        assertThat(robots(2022)).isEqualByComparingTo("42");
    }

    @Test
    void an_enterprise_that_two_counties_report_for_the_first_time_counts_once()
            throws IOException {
        load(List.of("91330784W0N95XM35D", "91330784W704B7J456"), "永康市", 2019, 1);
        load(List.of("91330784W0N95XM35D", "91330784W704B7J456"), "义乌市", 2019, 900);

        assertThat(robots(2019)).isEqualByComparingTo("2");
    }

    @Test
    void a_note_that_somebody_took_away_is_missed() throws IOException {
        List<String> codes = List.of("91330784W004415700", "91330784W009229481");
        load(codes, "永康市", 2020, 1);
        load(codes, "义乌市", 2020, 900);
        assertThat(altered()).isEmpty();

        warehouse
                .jdbc()
                .sql(
                        "update warehouse.dim_enterprise set is_of_several_counties = false where"
                                + " credit_code in (:codes)")
                .param("codes", codes)
                .update();

        assertThat(altered()).containsExactly("330782 2020 counted-twice 2 91330784W004415700");
    }

    private static List<String> altered() {
        return new PublishedRevisions(
                        warehouse.dataSource(), warehouse.sql(), warehouse.definitions())
                .verify().alterations().stream()
                        .map(
                                one ->
                                        "%s %d %s %d %s"
                                                .formatted(
                                                        one.county(),
                                                        one.year(),
                                                        one.kind(),
                                                        one.times(),
                                                        one.expected().orElse("")))
                        .toList();
    }

    /** Two enterprises with as many robots each. */
    private static void load(String county, int year, int robots) throws IOException {
        load(List.of(OF_YONGKANG, ALSO_OF_YONGKANG), county, year, robots);
    }

    private static void load(List<String> codes, String county, int year, int robots)
            throws IOException {
        Path place = Files.createTempDirectory(folder, "sent-");
        warehouse.load(
                new EnterpriseReturn(county, year)
                        .row(codes.get(0), 5000, 100, robots)
                        .row(codes.get(1), 6000, 100, robots)
                        .write(place));
    }

    /** Of the city, by the plan's measure and by the mart, which are to agree. */
    private static BigDecimal robots(int year) {
        BigDecimal inMart =
                warehouse
                        .jdbc()
                        .sql(
                                "select sum(robots_in_service) from mart.enterprise_year where year"
                                        + " = ? and is_counted")
                        .param(year)
                        .query(BigDecimal.class)
                        .single();
        assertThat(
                        warehouse
                                .explain("IM-04", year, Optional.empty(), Optional.empty())
                                .value()
                                .orElseThrow())
                .isEqualByComparingTo(inMart);
        return inMart;
    }
}
