package planhouse.warehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The checks that suspect a wrong unit, over given rows. All figures are illustrative. */
class UnitChecksIT {

    private static final String YONGKANG = "330784";

    @RegisterExtension static final StagedReturns returns = new StagedReturns();

    @Test
    void a_value_10_000_times_or_exactly_10_times_last_years_suspects_the_unit() {
        long last = returns.publish("JH01", YONGKANG, 2020);
        long submission = returns.review("JH01", YONGKANG, 2021);
        double[] now = {12_000_000, 9_900, 12_000, 0.13, 1_100, 1_000, 900};
        for (int index = 0; index < now.length; index++) {
            returns.enterprise(last, 6 + index, "code" + index, 1_000, 0);
            returns.enterprise(submission, 6 + index, "code" + index, now[index], 0);
        }

        assertThat(returns.check("JH01-S05", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 output_value \"12000000\": a value near 2020's 1000 (this is about"
                                + " 10 000 times that)",
                        "1 7 output_value \"9900\": a value near 2020's 1000 (this is about 10"
                                + " times that)",
                        "1 9 output_value \"0.13\": a value near 2020's 1000 (this is about a"
                                + " 10 000th of that)");
    }

    @Test
    void a_whole_column_in_another_unit_is_one_offence() {
        long last = returns.publish("JH01", YONGKANG, 2020);
        long submission = returns.review("JH01", YONGKANG, 2021);
        for (int index = 0; index < 40; index++) {
            returns.enterprise(last, 6 + index, "code" + index, 1_000, 0);
            returns.enterprise(submission, 6 + index, "code" + index, 9_500 + 50 * index, 0);
        }

        assertThat(returns.check("JH01-S05", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 null output_value \"10450\": a column near 2020's (its middle row had"
                                + " 1000; this is about 10 times that)");
    }

    @Test
    void without_last_year_a_value_far_from_all_its_peers_suspects_the_unit() {
        long submission = returns.review("JH01", YONGKANG, 2021);
        double[] now = {900, 1_000, 1_500, 8_000, 12_000, 300, 11_000_000, 50};
        for (int index = 0; index < now.length; index++) {
            returns.enterprise(submission, 6 + index, "code" + index, now[index], 0);
        }

        assertThat(returns.check("JH01-S05", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 12 output_value \"11000000\": a value near those of the other rows"
                                + " (median 1000; this is about 10 000 times that)");
    }

    @Test
    void a_cell_of_a_crosstab_is_compared_with_its_own_of_last_year() {
        long last = returns.publish("JH06", YONGKANG, 2020);
        returns.observation(last, 6, "output_value", "industry_output_value", "smart_locks", 250);
        returns.observation(last, 7, "output_value", "industry_output_value", "biomedicine", 250);
        long submission = returns.review("JH06", YONGKANG, 2021);
        returns.observation(
                submission, 8, "output_value", "industry_output_value", "smart_locks", 2_700_000);
        returns.observation(
                submission, 9, "output_value", "industry_output_value", "biomedicine", 300);

        assertThat(returns.check("JH06-S05", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 8 output_value \"2700000\": a value near 2020's 250 (this is about"
                                + " 10 000 times that)");
    }
}
