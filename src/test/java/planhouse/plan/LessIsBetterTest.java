package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.plan.IllustrativeCriteria.EIGHT_OF_NINE;
import static planhouse.plan.IllustrativeCriteria.FULL;
import static planhouse.plan.IllustrativeCriteria.goal;
import static planhouse.plan.IllustrativeCriteria.judge;
import static planhouse.plan.IllustrativeCriteria.number;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** At most 40 from a baseline of 100, while returns are missing; the values are illustrative. */
class LessIsBetterTest {

    private static final Criterion AT_MOST_40 =
            new Criterion(
                    TargetKind.TARGET,
                    Optional.of(goal(Operator.AT_MOST, "40", 2022)),
                    -1,
                    Nature.FLOW,
                    false);

    @Test
    void missing_returns_do_not_reach_the_target() {
        Progress under =
                judge(AT_MOST_40, 2022, Map.of(2019, "100", 2022, "38"), EIGHT_OF_NINE, true);
        assertThat(under.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(under.achieved()).isFalse();
        assertThat(under.flags())
                .containsExactly(Flag.REACHED_INCOMPLETE, Flag.LOWER_BOUND, Flag.PROVISIONAL);

        // what is missing can only add to 41
        Progress over =
                judge(AT_MOST_40, 2022, Map.of(2019, "100", 2022, "41"), EIGHT_OF_NINE, true);
        assertThat(over.status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_figure_that_a_missing_return_may_still_bring_to_the_target_has_not_missed_it() {
        assertThat(oneMissing(2022, "41", "1").status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(oneMissing(2022, "41", "1").flags()).contains(Flag.DUE_YEAR_INCOMPLETE);
        assertThat(oneMissing(2022, "41", "0.9").status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_figure_above_the_baseline_is_reversing_where_missing_returns_only_add_to_it() {
        assertThat(oneMissing(2020, "105", "0").status()).isEqualTo(Status.REVERSING);
        assertThat(oneMissing(2020, "105", "4.9").status()).isEqualTo(Status.REVERSING);
        assertThat(oneMissing(2020, "105", "5").status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(oneMissing(2020, "105", "5").flags()).contains(Flag.FALL_INCOMPLETE);
    }

    /** A year's figure without one return, of which some counts for now. */
    private static Progress oneMissing(int year, String actual, String forNow) {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        figures.put(2019, Figure.amount(number("100")));
        figures.put(year, Figure.amount(number(actual)));
        Gaps gaps = new Gaps(Set.of(), false, true, Map.of(year, number(forNow)));
        return IllustrativeCriteria.METHOD.judge(
                AT_MOST_40, new Course(2019, year, figures, EIGHT_OF_NINE, gaps));
    }

    @Test
    void an_incomplete_baseline_makes_no_reversal() {
        Map<Integer, String> values = Map.of(2019, "100", 2020, "105");

        assertThat(judge(AT_MOST_40, 2020, values, FULL, false).status())
                .isEqualTo(Status.NOT_ASSESSED);
        assertThat(judge(AT_MOST_40, 2020, values, FULL, true).status())
                .isEqualTo(Status.REVERSING);
    }
}
