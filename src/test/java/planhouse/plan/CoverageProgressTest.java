package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.plan.IllustrativeAims.EIGHT_OF_NINE;
import static planhouse.plan.IllustrativeAims.FULL;
import static planhouse.plan.IllustrativeAims.judge;
import static planhouse.plan.IllustrativeAims.number;
import static planhouse.plan.IllustrativeAims.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a target while returns are missing; the values are illustrative. */
class CoverageProgressTest {

    @Test
    void in_the_due_year_nothing_is_missed_while_returns_are_missing() {
        Progress progress =
                judge(
                        target(">=", "200", 2022),
                        2022,
                        Map.of(2019, "50", 2022, "185"),
                        EIGHT_OF_NINE,
                        true);

        assertThat(progress.provisional()).isTrue();
        assertThat(progress.scheduleIndex()).contains(number("0.9"));
        assertThat(progress.status()).isEqualTo(Status.SLIGHTLY_BEHIND);
        assertThat(progress.flags()).containsExactly(Flag.DUE_YEAR_INCOMPLETE, Flag.PROVISIONAL);
    }

    @Test
    void without_any_return_there_is_no_data_and_never_0() {
        Coverage none = new Coverage(9, 0, Optional.of(BigDecimal.ZERO));

        Progress progress = judge(target(">=", "200", 2022), 2022, Map.of(2019, "50"), none, true);

        assertThat(progress.status()).isEqualTo(Status.NO_DATA);
        assertThat(progress.course().actual()).isEmpty();
        assertThat(progress.attainment()).isEmpty();
        assertThat(progress.achieved()).isFalse();
        assertThat(progress.provisional()).isTrue();
        assertThat(progress.flags()).containsExactly(Flag.PROVISIONAL, Flag.NO_DATA);
    }

    @Test
    void an_incomplete_baseline_is_flagged() {
        Progress progress =
                judge(
                        target(">=", "200", 2022),
                        2020,
                        Map.of(2019, "50", 2020, "100"),
                        FULL,
                        false);

        assertThat(progress.flags())
                .containsExactly(Flag.BASELINE_INCOMPLETE, Flag.PROJECTION_TOO_SHORT);
        assertThat(progress.provisional()).isFalse();
    }

    @Test
    void an_achieved_target_below_full_coverage_is_provisional() {
        Progress progress =
                judge(
                        target(">=", "200", 2022),
                        2021,
                        Map.of(2019, "50", 2021, "210"),
                        EIGHT_OF_NINE,
                        true);

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.provisional()).isTrue();
    }
}
