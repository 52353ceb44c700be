package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.plan.IllustrativeCriteria.goal;
import static planhouse.plan.IllustrativeCriteria.judge;
import static planhouse.plan.IllustrativeCriteria.number;
import static planhouse.plan.IllustrativeCriteria.target;
import static planhouse.plan.Operator.AT_LEAST;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How fast a target is neared, until now and from now on; figures worked by hand, illustrative. */
class PathFiguresTest {

    @Test
    void the_growth_ratio_compares_mean_yearly_growth_of_a_value_series() {
        Goal goal = goal(Operator.AT_LEAST, "133.1", 2022);
        Criterion criterion =
                new Criterion(TargetKind.TARGET, Optional.of(goal), 1, Nature.FLOW, true);

        Progress progress = judge(criterion, 2021, Map.of(2019, "100", 2021, "110.25"));

        // 5 % a year until now, 10 % a year needed
        assertThat(progress.growthRatio()).contains(number("0.5"));
    }

    @Test
    void the_growth_ratio_does_not_apply_to_a_baseline_of_0() {
        Goal goal = goal(Operator.AT_LEAST, "30", 2022);
        Criterion criterion =
                new Criterion(TargetKind.TARGET, Optional.of(goal), 1, Nature.FLOW, true);

        Progress progress = judge(criterion, 2020, Map.of(2019, "0", 2020, "8"));

        assertThat(progress.growthRatio()).isEmpty();
        assertThat(progress.flags())
                .containsExactly(Flag.GROWTH_NOT_APPLICABLE, Flag.PROJECTION_TOO_SHORT);
        assertThat(progress.scheduleIndex()).contains(number("0.8"));
    }

    @Test
    void the_growth_ratio_does_not_apply_to_a_figure_that_fell_to_0_or_is_to_fall_to_it() {
        Criterion rising =
                new Criterion(
                        TargetKind.TARGET,
                        Optional.of(goal(Operator.AT_LEAST, "30", 2022)),
                        1,
                        Nature.FLOW,
                        true);
        Criterion falling =
                new Criterion(
                        TargetKind.TARGET,
                        Optional.of(goal(Operator.AT_MOST, "0", 2022)),
                        -1,
                        Nature.FLOW,
                        true);

        Progress fell = judge(rising, 2021, Map.of(2019, "10", 2021, "0"));
        Progress half = judge(falling, 2021, Map.of(2019, "10", 2021, "5"));

        assertThat(fell.growthRatio()).isEmpty();
        assertThat(fell.flags()).contains(Flag.GROWTH_NOT_APPLICABLE);
        assertThat(half.growthRatio()).isEmpty();
        assertThat(half.flags()).contains(Flag.GROWTH_NOT_APPLICABLE);
    }

    @Test
    void a_count_has_no_growth_ratio_and_no_flag_for_it() {
        Progress progress = judge(target(AT_LEAST, "30", 2022), 2020, Map.of(2019, "0", 2020, "8"));

        assertThat(progress.growthRatio()).isEmpty();
        assertThat(progress.flags()).containsExactly(Flag.PROJECTION_TOO_SHORT);
    }

    @Test
    void the_required_pace_is_1_when_the_steps_until_now_are_enough() {
        Criterion criterion = target(AT_LEAST, "200", 2022);

        assertThat(judge(criterion, 2020, Map.of(2019, "50", 2020, "100")).requiredPace())
                .contains(number("1"));
        // 120 left in 2 years, 30 gone in 1
        assertThat(judge(criterion, 2020, Map.of(2019, "50", 2020, "80")).requiredPace())
                .contains(number("2"));
        // 100 left in 1 year, 50 gone in 2
        assertThat(judge(criterion, 2021, Map.of(2019, "50", 2021, "100")).requiredPace())
                .contains(number("4"));
        assertThat(judge(criterion, 2022, Map.of(2019, "50", 2022, "80")).requiredPace()).isEmpty();
    }

    @Test
    void without_a_step_towards_the_target_there_is_no_required_pace() {
        Progress progress =
                judge(target(AT_LEAST, "200", 2022), 2020, Map.of(2019, "50", 2020, "50"));

        assertThat(progress.requiredPace()).isEmpty();
        assertThat(progress.flags()).containsExactly(Flag.NO_MOVEMENT, Flag.PROJECTION_TOO_SHORT);
        assertThat(progress.status()).isEqualTo(Status.FAR_BEHIND);
    }

    @Test
    void the_due_years_value_is_projected_from_the_baseline_year_on() {
        Map<Integer, String> values = Map.of(2018, "500", 2019, "0", 2020, "13", 2021, "52");

        Progress progress = judge(target(AT_LEAST, "90", 2022), 2021, values);

        // worked in ProjectionTest
        assertThat(progress.projection())
                .contains(new Projection(number("78"), number("79"), number("91")));
        assertThat(progress.flags()).isEmpty();
        assertThat(judge(target(AT_LEAST, "90", 2021), 2021, values).projection()).isEmpty();
    }
}
