package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.plan.IllustrativeCriteria.FULL;
import static planhouse.plan.IllustrativeCriteria.METHOD;
import static planhouse.plan.IllustrativeCriteria.goal;
import static planhouse.plan.IllustrativeCriteria.judge;
import static planhouse.plan.IllustrativeCriteria.number;
import static planhouse.plan.IllustrativeCriteria.target;
import static planhouse.plan.IllustrativeCriteria.values;
import static planhouse.plan.Operator.AT_LEAST;
import static planhouse.plan.Operator.MORE_THAN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every figure is worked by hand; the values are illustrative. */
class ProgressMethodTest {

    @Test
    void more_than_200_needs_201() {
        Criterion criterion = target(MORE_THAN, "200", 2022);

        assertThat(judge(criterion, 2022, Map.of(2019, "50", 2022, "200")).achieved()).isFalse();
        assertThat(judge(criterion, 2022, Map.of(2019, "50", 2022, "200")).status())
                .isEqualTo(Status.MISSED);
        assertThat(judge(criterion, 2022, Map.of(2019, "50", 2022, "201")).status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void attainment_and_schedule_index_are_measured_along_the_straight_path() {
        Progress progress =
                judge(target(AT_LEAST, "200", 2022), 2020, Map.of(2019, "50", 2020, "95"));

        assertThat(progress.path())
                .isEqualTo(values(Map.of(2019, "50", 2020, "100", 2021, "150", 2022, "200")));
        assertThat(progress.attainment()).contains(number("0.475"));
        assertThat(progress.attainmentFromBaseline()).contains(number("0.3"));
        assertThat(progress.scheduleIndex()).contains(number("0.9"));
        assertThat(progress.status()).isEqualTo(Status.SLIGHTLY_BEHIND);
        assertThat(progress.change()).contains(number("45"));
    }

    @Test
    void after_the_due_year_the_path_stays_at_the_target() {
        Progress progress =
                judge(target(AT_LEAST, "200", 2021), 2022, Map.of(2019, "50", 2022, "140"));

        assertThat(progress.path())
                .isEqualTo(values(Map.of(2019, "50", 2020, "125", 2021, "200", 2022, "200")));
        assertThat(progress.scheduleIndex()).contains(number("0.6"));
    }

    @Test
    void the_path_runs_through_the_milestones_and_straight_between_them() {
        Goal goal = new Goal(Operator.AT_LEAST, number("200"), 2023, values(Map.of(2021, "60")));
        Criterion criterion =
                new Criterion(TargetKind.TARGET, Optional.of(goal), 1, Nature.STOCK, false);

        Progress progress = judge(criterion, 2022, Map.of(2019, "50", 2022, "114"));

        assertThat(progress.path())
                .isEqualTo(
                        values(
                                Map.of(
                                        2019, "50", 2020, "55", 2021, "60", 2022, "130", 2023,
                                        "200")));
        assertThat(progress.scheduleIndex()).contains(number("0.8"));
    }

    @Test
    void the_status_is_cut_at_95_60_and_0_hundredths_of_the_schedule() {
        Criterion criterion = target(AT_LEAST, "300", 2021);

        assertThat(statusOf(criterion, "195")).isEqualTo(Status.ON_TRACK);
        assertThat(statusOf(criterion, "194.9")).isEqualTo(Status.SLIGHTLY_BEHIND);
        assertThat(statusOf(criterion, "160")).isEqualTo(Status.SLIGHTLY_BEHIND);
        assertThat(statusOf(criterion, "159.9")).isEqualTo(Status.FAR_BEHIND);
        assertThat(statusOf(criterion, "100")).isEqualTo(Status.FAR_BEHIND);
        assertThat(statusOf(criterion, "99.9")).isEqualTo(Status.REVERSING);
        assertThat(statusOf(criterion, "300")).isEqualTo(Status.ACHIEVED);
    }

    private Status statusOf(Criterion criterion, String actual) {
        return judge(criterion, 2020, Map.of(2019, "100", 2020, actual)).status();
    }

    @Test
    void less_is_better_where_the_direction_is_minus_one() {
        Goal goal = goal(Operator.AT_MOST, "40", 2022);
        Criterion criterion =
                new Criterion(TargetKind.TARGET, Optional.of(goal), -1, Nature.STOCK, true);

        Progress behind = judge(criterion, 2020, Map.of(2019, "100", 2020, "84"));
        assertThat(behind.attainment()).contains(number("0.47619"));
        assertThat(behind.scheduleIndex()).contains(number("0.8"));
        assertThat(behind.status()).isEqualTo(Status.SLIGHTLY_BEHIND);
        assertThat(behind.requiredPace()).contains(number("1.375"));
        assertThat(behind.flags()).doesNotContain(Flag.STOCK_FELL);

        Progress worse = judge(criterion, 2020, Map.of(2019, "100", 2020, "110"));
        assertThat(worse.scheduleIndex()).contains(number("-0.5"));
        assertThat(worse.status()).isEqualTo(Status.REVERSING);
        assertThat(worse.growthRatio().orElseThrow().signum()).isEqualTo(-1);

        assertThat(judge(criterion, 2022, Map.of(2019, "100", 2022, "40")).status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void attainment_is_1_at_the_target_and_more_beyond_it_in_either_direction() {
        Goal more = goal(Operator.AT_LEAST, "40", 2022);
        Goal less = goal(Operator.AT_MOST, "40", 2022);

        assertThat(more.attainment(number("40"))).contains(number("1"));
        assertThat(more.attainment(number("50"))).contains(number("1.25"));
        assertThat(less.attainment(number("40"))).contains(number("1"));
        assertThat(less.attainment(number("32"))).contains(number("1.25"));
        assertThat(less.attainment(number("80"))).contains(number("0.5"));
    }

    @Test
    void there_is_no_attainment_where_no_quotient_tells_it() {
        Goal none = goal(Operator.AT_MOST, "0", 2022);
        Goal few = goal(Operator.AT_MOST, "3", 2022);
        Goal below = goal(Operator.AT_LEAST, "-10", 2022);

        assertThat(none.attainment(number("3"))).isEmpty();
        assertThat(few.attainment(number("0"))).isEmpty();
        assertThat(few.attainment(number("-1"))).isEmpty();
        assertThat(below.attainment(number("-5"))).isEmpty();
    }

    @Test
    void after_the_due_year_there_is_only_achieved_or_missed() {
        Criterion criterion = target(AT_LEAST, "200", 2022);

        assertThat(judge(criterion, 2023, Map.of(2019, "50", 2023, "199")).status())
                .isEqualTo(Status.MISSED);
        assertThat(judge(criterion, 2023, Map.of(2019, "50", 2023, "200")).status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void a_yearly_target_is_judged_year_by_year() {
        Criterion criterion =
                new Criterion(
                        TargetKind.YEARLY,
                        Optional.of(goal(Operator.AT_LEAST, "1", 2022)),
                        1,
                        Nature.FLOW,
                        false);

        assertThat(judge(criterion, 2020, Map.of(2020, "3")).status()).isEqualTo(Status.ACHIEVED);
        Progress none = judge(criterion, 2021, Map.of(2020, "3", 2021, "0"));
        assertThat(none.status()).isEqualTo(Status.MISSED);
        assertThat(none.attainment()).contains(number("0"));
        assertThat(none.scheduleIndex()).isEmpty();
        assertThat(none.flags()).isEmpty();
        assertThat(judge(criterion, 2022, Map.of(2020, "3", 2021, "0", 2022, "1")).status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void a_yearly_target_asks_for_nothing_after_the_last_year_that_it_is_for() {
        Criterion criterion =
                new Criterion(
                        TargetKind.YEARLY,
                        Optional.of(goal(Operator.AT_LEAST, "5", 2021)),
                        1,
                        Nature.FLOW,
                        false);

        Progress after = judge(criterion, 2022, Map.of(2021, "6", 2022, "4"));

        assertThat(after.status()).isEqualTo(Status.MONITORED);
        assertThat(after.achieved()).isFalse();
        assertThat(after.attainment()).isEmpty();
        assertThat(after.change()).contains(number("-2"));
    }

    @Test
    void a_monitored_indicator_has_a_value_and_a_change_but_no_status() {
        Criterion criterion =
                new Criterion(TargetKind.MONITORED, Optional.empty(), 1, Nature.FLOW, true);

        Progress progress = judge(criterion, 2021, Map.of(2019, "10", 2020, "40", 2021, "25"));

        assertThat(progress.status()).isEqualTo(Status.MONITORED);
        assertThat(progress.change()).contains(number("-15"));
        assertThat(progress.attainment()).isEmpty();
        assertThat(progress.flags()).isEmpty();
    }

    @Test
    void a_stock_that_fell_is_to_be_queried_before_it_is_called_reversing() {
        Progress progress =
                judge(target(AT_LEAST, "200", 2022), 2020, Map.of(2019, "50", 2020, "48"));

        assertThat(progress.status()).isEqualTo(Status.REVERSING);
        assertThat(progress.flags()).contains(Flag.STOCK_FELL);

        Criterion flow =
                new Criterion(
                        TargetKind.TARGET,
                        Optional.of(goal(Operator.AT_LEAST, "200", 2022)),
                        1,
                        Nature.FLOW,
                        false);
        assertThat(judge(flow, 2020, Map.of(2019, "50", 2020, "48")).flags())
                .doesNotContain(Flag.STOCK_FELL);
    }

    @Test
    void a_stock_is_compared_with_its_latest_earlier_year() {
        Progress progress =
                judge(target(AT_LEAST, "200", 2022), 2021, Map.of(2019, "100", 2021, "90"));

        assertThat(progress.flags()).contains(Flag.STOCK_FELL);
        assertThat(progress.change()).isEmpty();
    }

    @Test
    void a_percentage_is_judged_by_its_sums() {
        Criterion criterion = target(AT_LEAST, "80", 2022);
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        figures.put(2019, Figure.percentage(number("30"), number("120")).orElseThrow());
        figures.put(2022, Figure.percentage(number("96"), number("120")).orElseThrow());

        Progress progress =
                METHOD.judge(
                        criterion,
                        new Course(
                                2019,
                                2022,
                                figures,
                                FULL,
                                new Gaps(Set.of(), false, false, Map.of())));

        assertThat(progress.course().actual()).contains(number("80"));
        assertThat(progress.status()).isEqualTo(Status.ACHIEVED);
        assertThat(Figure.percentage(number("0"), number("0"))).isEmpty();
    }
}
