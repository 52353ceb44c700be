package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Plan;
import planhouse.plan.Plans;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;
import planhouse.warehouse.summary.Explanation;
import planhouse.warehouse.summary.Explanations;

/** Figures of the invented city, down to the cells they are made of. */
class ExplanationsIT {

    private static final OffsetDateTime BEFORE_REVISION =
            OffsetDateTime.parse("2021-03-01T00:00:00Z");

    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();
    private static final Plan PLAN = new Plans(FILES, DEFINITIONS).load().get(0);

    @AutoClose private static HikariDataSource database;

    @BeforeAll
    static void fill() {
        database = TestDatabase.pooled(InstalledDatabase.copy().dataSource());
        CountedCity.report(new IllustrativeReturns(database));
    }

    @Test
    void a_figure_is_led_back_to_its_cells() {
        Explanation robots = explain("IM-04", Optional.empty());

        assertThat(robots.value().map(value -> value.stripTrailingZeros().toPlainString()))
                .contains("14000");
        assertThat(robots.isIncomplete()).isFalse();
        assertThat(robots.isLowerBound()).isFalse();
        assertThat(robots.counties()).hasSize(9);
        assertThat(robots.counties().get(0).cells())
                .containsExactly(
                        cell("330702-2020-JH01.xlsx", "表1", "D6", "8,000", "8000"),
                        cell("330702-2020-JH01.xlsx", "表1", "D7", "2000", "2000"));
        assertThat(explain("IM-04", Optional.of(CountedCity.B)).counties())
                .singleElement()
                .satisfies(county -> assertThat(county.code()).isEqualTo(CountedCity.B));
    }

    @Test
    void a_figure_with_a_blank_below_it_is_explained_as_a_lower_bound() {
        assertThat(explain("IM-12", Optional.empty()).isLowerBound()).isTrue();
        assertThat(explain("IM-12", Optional.empty()).isIncomplete()).isTrue();
    }

    @Test
    void a_figure_before_any_return_came_is_incomplete_and_no_lower_bound() {
        Explanation share =
                explain("IM-05", Optional.empty(), OffsetDateTime.parse("2019-12-31T00:00:00Z"));

        assertThat(share.value()).isEmpty();
        assertThat(share.isIncomplete()).isTrue();
        assertThat(share.isLowerBound()).isFalse();
    }

    @Test
    void the_cells_of_every_target_add_up_to_its_counties() {
        for (Map.Entry<String, Integer> expected :
                Map.of("IM-01", 2, "IM-05", 3, "IM-07", 2, "IM-09", 2, "IM-14", 4).entrySet()) {
            Explanation explanation = explain(expected.getKey(), Optional.empty());
            int cells = 0;
            for (Explanation.County county : explanation.counties()) {
                BigDecimal sum =
                        county.cells().stream()
                                .map(Explanation.Cell::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                cells += county.cells().size();
                assertThat(sum)
                        .as(expected.getKey() + " " + county.code())
                        .isEqualByComparingTo(
                                county.numerator().or(county::value).orElse(BigDecimal.ZERO));
                assertThat(county.cells()).allMatch(cell -> cell.cell().isPresent());
            }
            assertThat(cells).as(expected.getKey()).isEqualTo(expected.getValue());
        }
    }

    private static Explanation explain(String code, Optional<String> county) {
        return explain(code, county, BEFORE_REVISION);
    }

    private static Explanation explain(String code, Optional<String> county, OffsetDateTime asOf) {
        return new Explanations(database, DEFINITIONS, FILES.sqlFiles())
                .explain(
                        PLAN,
                        PLAN.latest().target(code).orElseThrow(),
                        2020,
                        county,
                        Optional.of(asOf));
    }

    private static Explanation.Cell cell(
            String file, String sheet, String address, String text, String value) {
        return new Explanation.Cell(
                file, sheet, Optional.of(address), text, new BigDecimal(value), Optional.empty());
    }
}
