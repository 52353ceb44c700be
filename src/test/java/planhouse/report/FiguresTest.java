package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import planhouse.indicator.Bilingual;
import planhouse.plan.Status;

class FiguresTest {

    private static Figures of(String code) {
        return SampleSummary.make().target(code).map(Figures::of).orElseThrow();
    }

    @Test
    void money_of_one_hundred_million_and_more_is_shown_in_it() {
        Figures output = of("IM-15");

        assertThat(output.unit()).isEqualTo(new Bilingual("亿元", "100 million CNY"));
        assertThat(output.text(new BigDecimal("25104377.96"))).isEqualTo("2,510.4");
        assertThat(output.inUnit(new BigDecimal("25104377.96")))
                .isEqualByComparingTo("2510.437796");
        assertThat(of("IM-14").text(new BigDecimal("90118.6"))).isEqualTo("9.01");
    }

    @Test
    void a_percentage_has_one_decimal_and_its_sign() {
        assertThat(of("IM-05").text(new BigDecimal("59.5419"))).isEqualTo("59.5%");
        assertThat(of("IM-05").inUnit(new BigDecimal("80"))).isEqualByComparingTo("0.8");
    }

    @Test
    void counts_have_no_decimals_but_what_is_computed_from_them_may() {
        Figures robots = of("IM-04");

        assertThat(robots.text(new BigDecimal("17406"))).isEqualTo("17,406");
        assertThat(robots.fineText(new BigDecimal("16373.3333"))).isEqualTo("16,373.3");
        assertThat(robots.fineText(new BigDecimal("7.999999999"))).isEqualTo("8");
        assertThat(robots.fineFormat(new BigDecimal("1.5"))).isEqualTo("#,##0.0");
    }

    @Test
    void a_target_is_shown_whole() {
        Figures share = share("77.55", "50");

        assertThat(share.text(new BigDecimal("77.55"))).isEqualTo("77.55%");
        assertThat(share.format()).isEqualTo("0.00%");
    }

    @Test
    void a_value_next_to_the_target_is_shown_on_its_own_side_of_it() {
        assertThat(share("80", "79.96").text(new BigDecimal("79.96"))).isEqualTo("79.96%");
        assertThat(share("80", "80").text(new BigDecimal("80"))).isEqualTo("80.0%");
        assertThat(money("10000", "9999.6").text(new BigDecimal("9999.6"))).isEqualTo("0.99996");
    }

    @Test
    void the_plan_says_how_many_decimals_are_shown() {
        Figures share =
                Figures.of(
                        new SampleTarget(
                                        "IM-05",
                                        new Bilingual("组", "group"),
                                        "指标",
                                        "target",
                                        new Bilingual("%", "%"))
                                .aim(">=", "20", "80")
                                .actuals("20", "40", "59.5419")
                                .decimals(3)
                                .make(Status.ON_TRACK));

        assertThat(share.text(new BigDecimal("59.5419"))).isEqualTo("59.542%");
        assertThat(share.format()).isEqualTo("0.000%");
    }

    private static Figures share(String target, String actual) {
        return figures("%", target, actual);
    }

    private static Figures money(String target, String actual) {
        return figures("万元", target, actual);
    }

    private static Figures figures(String unit, String target, String actual) {
        return Figures.of(
                new SampleTarget(
                                "IM-05",
                                new Bilingual("组", "group"),
                                "指标",
                                "target",
                                new Bilingual(unit, unit))
                        .aim(">=", "20", target)
                        .actuals("20", "40", actual)
                        .make(Status.ON_TRACK));
    }

    @Test
    void percentage_points_are_no_percentage() {
        Figures points = figures("百分点", "3.5", "2.25");

        assertThat(points.unit().zh()).isEqualTo("百分点");
        assertThat(points.text(new BigDecimal("2.25"))).isEqualTo("2.25");
        assertThat(points.inUnit(new BigDecimal("2.25"))).isEqualByComparingTo("2.25");
    }

    @Test
    void nothing_is_shown_as_minus_zero() {
        assertThat(Figures.ratio(new BigDecimal("-0.001"))).isEqualTo("0.00");
        assertThat(Figures.ratio(new BigDecimal("-0.754"))).isEqualTo("-0.75");
        assertThat(Figures.percent(new BigDecimal("0.9344"))).isEqualTo("93.4%");
    }
}
