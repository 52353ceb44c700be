package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.plan.IllustrativeCriteria.EIGHT_OF_NINE;
import static planhouse.plan.IllustrativeCriteria.FULL;
import static planhouse.plan.IllustrativeCriteria.goal;
import static planhouse.plan.IllustrativeCriteria.judge;
import static planhouse.plan.IllustrativeCriteria.number;
import static planhouse.plan.IllustrativeCriteria.target;
import static planhouse.plan.Operator.AT_LEAST;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is said of a target while returns are missing; the values are illustrative. */
class CoverageProgressTest {

    @Test
    void in_the_due_year_nothing_is_missed_while_returns_are_missing() {
        Progress progress =
                judge(
                        target(AT_LEAST, "200", 2022),
                        2022,
                        Map.of(2019, "50", 2022, "185"),
                        EIGHT_OF_NINE,
                        true);

        assertThat(progress.provisional()).isTrue();
        assertThat(progress.scheduleIndex()).contains(number("0.9"));
        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(progress.flags())
                .containsExactly(Flag.DUE_YEAR_INCOMPLETE, Flag.LOWER_BOUND, Flag.PROVISIONAL);
    }

    @Test
    void without_any_return_there_is_no_data_and_never_0() {
        Coverage none = new Coverage(9, 0, 0, Optional.of(BigDecimal.ZERO));

        Progress progress =
                judge(target(AT_LEAST, "200", 2022), 2022, Map.of(2019, "50"), none, true);

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
                        target(AT_LEAST, "200", 2022),
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
                        target(AT_LEAST, "200", 2022),
                        2021,
                        Map.of(2019, "50", 2021, "210"),
                        EIGHT_OF_NINE,
                        true);

        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(progress.provisional()).isTrue();
    }

    @Test
    void after_the_due_year_a_figure_that_is_short_of_returns_is_not_called_missed() {
        Progress progress =
                judge(
                        target(AT_LEAST, "200", 2022),
                        2023,
                        Map.of(2019, "50", 2022, "200", 2023, "190"),
                        EIGHT_OF_NINE,
                        true);

        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(progress.achieved()).isFalse();
        assertThat(progress.flags())
                .containsExactly(
                        Flag.DUE_YEAR_INCOMPLETE,
                        Flag.FALL_INCOMPLETE,
                        Flag.LOWER_BOUND,
                        Flag.PROVISIONAL);
    }

    @Test
    void a_yearly_target_is_not_missed_while_returns_are_missing() {
        Criterion criterion = yearly("5");

        Progress short4 = judge(criterion, 2021, Map.of(2021, "4"), EIGHT_OF_NINE, true);

        assertThat(short4.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(short4.flags()).contains(Flag.DUE_YEAR_INCOMPLETE);
        assertThat(judge(criterion, 2021, Map.of(2021, "5"), EIGHT_OF_NINE, true).status())
                .isEqualTo(Status.ACHIEVED);
        assertThat(judge(criterion, 2021, Map.of(2021, "4")).status()).isEqualTo(Status.MISSED);
    }

    private static Criterion yearly(String value) {
        Goal goal = goal(Operator.AT_LEAST, value, 2022);
        return new Criterion(TargetKind.YEARLY, Optional.of(goal), 1, Nature.FLOW, false);
    }

    @Test
    void a_stock_that_is_short_of_returns_has_not_fallen() {
        Criterion criterion = target(AT_LEAST, "200", 2022);
        Map<Integer, String> values = Map.of(2019, "50", 2020, "90", 2021, "40");

        Progress progress = judge(criterion, 2021, values, EIGHT_OF_NINE, true);

        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(progress.flags()).contains(Flag.FALL_INCOMPLETE).doesNotContain(Flag.STOCK_FELL);
        assertThat(judge(criterion, 2021, values).status()).isEqualTo(Status.REVERSING);
        assertThat(judge(criterion, 2021, values).flags()).contains(Flag.STOCK_FELL);
    }

    @Test
    void a_sum_with_units_that_a_missing_return_may_take_out_is_a_lower_bound_without_them() {
        Progress undone = reaching("200", "11");
        assertThat(undone.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(undone.flags())
                .containsExactly(Flag.REACHED_INCOMPLETE, Flag.COUNTED_FOR_NOW, Flag.PROVISIONAL);
        assertThat(undone.course().atLeast()).contains(number("199"));

        Progress sure = reaching("200", "10");
        assertThat(sure.status()).isEqualTo(Status.ACHIEVED);
        assertThat(sure.flags()).containsExactly(Flag.COUNTED_FOR_NOW, Flag.PROVISIONAL);
        assertThat(sure.course().atLeast()).contains(number("200"));
    }

    /** 210 of the due year without one return, of which some count for now. */
    private static Progress reaching(String target, String forNow) {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        figures.put(2019, Figure.amount(number("50")));
        figures.put(2022, Figure.amount(number("210")));
        Gaps gaps = new Gaps(Set.of(), false, true, Map.of(2022, number(forNow)));
        return IllustrativeCriteria.METHOD.judge(
                target(AT_LEAST, target, 2022),
                new Course(2019, 2022, figures, EIGHT_OF_NINE, gaps));
    }

    @Test
    void a_fall_below_a_baseline_with_units_that_may_be_taken_out_is_none_for_certain() {
        assertThat(fallen("39").status()).isEqualTo(Status.REVERSING);
        assertThat(fallen("40").status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(fallen("40").flags()).contains(Flag.FALL_INCOMPLETE);
    }

    /** From a baseline of 50 without one return, of which 10 count for now. */
    private static Progress fallen(String actual) {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        figures.put(2019, Figure.amount(number("50")));
        figures.put(2021, Figure.amount(number(actual)));
        Gaps gaps = new Gaps(Set.of(2019), false, true, Map.of(2019, number("10")));
        return IllustrativeCriteria.METHOD.judge(
                target(AT_LEAST, "200", 2022), new Course(2019, 2021, figures, FULL, gaps));
    }

    @Test
    void a_share_that_returns_are_missing_from_has_not_reached_the_target() {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        figures.put(2019, Figure.percentage(number("10"), number("100")).orElseThrow());
        figures.put(2022, Figure.percentage(number("81"), number("90")).orElseThrow());
        Criterion criterion = target(AT_LEAST, "80", 2022);
        Gaps gaps = new Gaps(Set.of(), false, false, Map.of());

        Progress reached =
                IllustrativeCriteria.METHOD.judge(
                        criterion, new Course(2019, 2022, figures, EIGHT_OF_NINE, gaps));

        // the ninth may have 20 of whom none
        assertThat(reached.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(reached.flags()).containsExactly(Flag.REACHED_INCOMPLETE, Flag.PROVISIONAL);
        assertThat(
                        IllustrativeCriteria.METHOD
                                .judge(criterion, new Course(2019, 2022, figures, FULL, gaps))
                                .status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void a_figure_that_published_returns_leave_blank_altogether_is_no_data_and_says_why() {
        Course course =
                new Course(
                        2019,
                        2020,
                        new TreeMap<>(),
                        FULL,
                        new Gaps(Set.of(), true, true, Map.of()));

        Progress progress =
                IllustrativeCriteria.METHOD.judge(target(AT_LEAST, "200", 2022), course);

        assertThat(progress.status()).isEqualTo(Status.NO_DATA);
        assertThat(progress.flags()).containsExactly(Flag.BLANKS, Flag.NO_DATA);
    }

    @Test
    void a_figure_with_blanks_in_published_returns_is_short_as_well() {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        figures.put(2019, Figure.amount(number("50")));
        figures.put(2023, Figure.amount(number("190")));
        Course course =
                new Course(2019, 2023, figures, FULL, new Gaps(Set.of(), true, true, Map.of()));

        Progress progress =
                IllustrativeCriteria.METHOD.judge(target(AT_LEAST, "200", 2022), course);

        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(progress.provisional()).isFalse();
        assertThat(progress.flags())
                .containsExactly(Flag.DUE_YEAR_INCOMPLETE, Flag.BLANKS, Flag.LOWER_BOUND);
    }

    @Test
    void a_change_on_an_incomplete_year_is_flagged() {
        Criterion criterion =
                new Criterion(TargetKind.MONITORED, Optional.empty(), 1, Nature.FLOW, false);
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        figures.put(2020, Figure.amount(number("50")));
        figures.put(2021, Figure.amount(number("90")));
        Gaps gaps = new Gaps(Set.of(2020), false, true, Map.of());

        Progress progress =
                IllustrativeCriteria.METHOD.judge(
                        criterion, new Course(2019, 2021, figures, FULL, gaps));

        assertThat(progress.change()).contains(number("40"));
        assertThat(progress.flags()).containsExactly(Flag.EARLIER_YEAR_INCOMPLETE);
    }
}
