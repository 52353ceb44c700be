package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every figure is worked by hand; the values are illustrative. */
class ProjectionTest {

    @Test
    void low_middle_and_high_are_the_three_ways_in_order() {
        Optional<Projection> projection =
                Projection.of(
                        new TreeMap<>(
                                Map.of(2019, number("0"), 2020, number("13"), 2021, number("52"))),
                        2022);

        // last step 52 + 39 = 91; mean step 52 + 26 = 78
        // regression, weights 1 2 4 on years 0 1 2: mean year 10/7, mean 234/7,
        // slope (754/7) / (26/7) = 29, so 234/7 + 29 * (3 - 10/7) = 79
        assertThat(projection).contains(new Projection(number("78"), number("79"), number("91")));
    }

    @Test
    void a_straight_series_goes_on_straight_in_all_ways() {
        Optional<Projection> projection =
                Projection.of(
                        new TreeMap<>(
                                Map.of(2019, number("10"), 2020, number("20"), 2021, number("30"))),
                        2023);

        assertThat(projection).contains(new Projection(number("50"), number("50"), number("50")));
    }

    @Test
    void a_year_without_a_value_counts_as_time() {
        Optional<Projection> projection =
                Projection.of(
                        new TreeMap<>(
                                Map.of(2018, number("0"), 2019, number("10"), 2021, number("30"))),
                        2022);

        assertThat(projection).contains(new Projection(number("40"), number("40"), number("40")));
    }

    @Test
    void two_points_give_no_projection() {
        assertThat(
                        Projection.of(
                                new TreeMap<>(Map.of(2019, number("10"), 2020, number("20"))),
                                2022))
                .isEmpty();
    }

    @Test
    void a_root_has_more_digits_than_are_kept() {
        assertThat(Ratio.value(Ratio.root(number("2"), 2))).isEqualTo(number("1.4142135624"));
        assertThat(Ratio.root(number("2"), 2).setScale(30, RoundingMode.DOWN))
                .isEqualTo(number("1.414213562373095048801688724209"));
        assertThat(Ratio.value(Ratio.root(number("1.331"), 3))).isEqualTo(number("1.1"));
        assertThat(Ratio.root(number("7"), 1)).isEqualTo(number("7"));
        assertThatThrownBy(() -> Ratio.root(BigDecimal.ZERO, 2))
                .hasMessage("a root is taken of a value above 0; found root 2 of 0");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
