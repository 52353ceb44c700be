package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The values are illustrative. */
class MeasuredTest {

    @Test
    void a_percentage_is_the_sum_of_numerators_over_the_sum_of_denominators() {
        Measured measured =
                new Measured(true, List.of(of("A", "x", "1", "1"), of("B", "x", "1", "9")));

        assertThat(measured.city().figure().map(Figure::value)).contains(new BigDecimal("20"));
        assertThat(measured.county("A").figure().map(Figure::value))
                .contains(new BigDecimal("100"));
        assertThat(measured.city().countedElsewhere()).isEqualTo(2);
        assertThat(measured.parts().get("x")).isEqualTo(measured.city().figure().orElseThrow());
    }

    @Test
    void a_blank_adds_nothing_and_is_no_0() {
        Measured measured = new Measured(false, List.of(blank("A")));

        assertThat(measured.city().figure()).isEmpty();
    }

    @Test
    void a_county_that_left_a_cell_blank_did_not_report_nothing_to_count() {
        Measured measured =
                new Measured(false, List.of(blank("A"))).withNothingFrom(List.of("A", "B"));

        assertThat(measured.county("A").figure()).isEmpty();
        assertThat(measured.county("B").figure()).contains(Figure.amount(BigDecimal.ZERO));
    }

    @Test
    void a_figure_may_fall_by_what_counts_for_now() {
        assertThat(new Measured(false, List.of(forNow(2, "7"))).isUnsettled()).isTrue();
        assertThat(new Measured(false, List.of(forNow(2, "0"))).isUnsettled()).isFalse();
        assertThat(new Measured(false, List.of(forNow(0, "0"))).isUnsettled()).isFalse();
    }

    @Test
    void a_percentage_may_change_with_each_unit_that_counts_for_now() {
        List<Measured.Contribution> settled = List.of(of("A", "x", "1", "1"));

        assertThat(new Measured(true, settled).isUnsettled()).isFalse();
        // a unit that is no part of the numerator is one of the denominator
        assertThat(new Measured(true, List.of(forNow(1, "0"))).isUnsettled()).isTrue();
    }

    @Test
    void a_county_that_reported_nothing_to_count_adds_0() {
        Measured measured = new Measured(false, List.of()).withNothingFrom(List.of("A"));

        assertThat(measured.city().figure()).contains(Figure.amount(BigDecimal.ZERO));
        assertThat(measured.county("B").figure()).isEmpty();
        assertThat(measured.parts()).isEmpty();
    }

    @Test
    void a_percentage_of_nothing_has_no_value_but_keeps_its_sums() {
        Measured measured = new Measured(true, List.of()).withNothingFrom(List.of("A"));

        assertThat(measured.city().figure()).isEmpty();
        assertThat(measured.city().denominator()).contains(BigDecimal.ZERO);
    }

    private static Measured.Contribution blank(String county) {
        return new Measured.Contribution(
                county, "x", Optional.empty(), Optional.empty(), 0, 0, BigDecimal.ZERO);
    }

    private static Measured.Contribution forNow(int units, String numerator) {
        return new Measured.Contribution(
                "A",
                "x",
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.TEN),
                0,
                units,
                new BigDecimal(numerator));
    }

    private static Measured.Contribution of(
            String county, String part, String numerator, String denominator) {
        return new Measured.Contribution(
                county,
                part,
                Optional.of(new BigDecimal(numerator)),
                Optional.of(new BigDecimal(denominator)),
                1,
                0,
                BigDecimal.ZERO);
    }
}
