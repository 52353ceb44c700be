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
        Measured measured =
                new Measured(
                        false,
                        List.of(
                                new Measured.Contribution(
                                        "A",
                                        "x",
                                        Optional.empty(),
                                        Optional.empty(),
                                        0,
                                        0,
                                        BigDecimal.ZERO)));

        assertThat(measured.city().figure()).isEmpty();
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
