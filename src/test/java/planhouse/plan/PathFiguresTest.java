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
}
