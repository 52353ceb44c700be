package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.plan.IllustrativeCriteria.judge;
import static planhouse.plan.IllustrativeCriteria.number;
import static planhouse.plan.IllustrativeCriteria.target;
import static planhouse.plan.IllustrativeCriteria.values;
import static planhouse.plan.Operator.AT_LEAST;
import static planhouse.plan.Operator.MORE_THAN;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a target to which no path leads from a baseline; the values are illustrative. */
class BaselineProgressTest {

    @Test
    void a_missing_baseline_leaves_only_the_attainment() {
        Progress progress = judge(target(AT_LEAST, "200", 2022), 2021, Map.of(2021, "150"));

        assertThat(progress.attainment()).contains(number("0.75"));
        assertThat(progress.attainmentFromBaseline()).isEmpty();
        assertThat(progress.scheduleIndex()).isEmpty();
        assertThat(progress.requiredPace()).isEmpty();
        assertThat(progress.path()).isEmpty();
        assertThat(progress.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(progress.flags())
                .containsExactly(Flag.BASELINE_MISSING, Flag.PROJECTION_TOO_SHORT);
        assertThat(judge(target(AT_LEAST, "200", 2022), 2022, Map.of(2022, "200")).status())
                .isEqualTo(Status.ACHIEVED);
        assertThat(judge(target(AT_LEAST, "200", 2022), 2022, Map.of(2022, "199")).status())
                .isEqualTo(Status.MISSED);
    }

    @Test
    void a_target_that_equals_the_baseline_is_to_be_maintained() {
        Criterion criterion = target(AT_LEAST, "200", 2022);

        Progress kept = judge(criterion, 2020, Map.of(2019, "200", 2020, "200"));
        assertThat(kept.status()).isEqualTo(Status.MAINTAIN);
        assertThat(kept.achieved()).isTrue();
        assertThat(kept.scheduleIndex()).isEmpty();
        assertThat(kept.flags()).containsExactly(Flag.MAINTAIN, Flag.PROJECTION_TOO_SHORT);
        assertThat(kept.path())
                .isEqualTo(values(Map.of(2019, "200", 2020, "200", 2021, "200", 2022, "200")));

        Progress lost = judge(criterion, 2020, Map.of(2019, "200", 2020, "190"));
        assertThat(lost.status()).isEqualTo(Status.REVERSING);
        assertThat(lost.achieved()).isFalse();
    }

    @Test
    void a_target_of_more_than_the_baseline_is_not_kept_but_reached() {
        Criterion more = target(MORE_THAN, "200", 2022);

        Progress reached = judge(more, 2020, Map.of(2019, "200", 2020, "201"));
        assertThat(reached.status()).isEqualTo(Status.ACHIEVED);
        assertThat(reached.scheduleIndex()).isEmpty();
        assertThat(reached.flags())
                .containsExactly(Flag.BASELINE_NOT_ENOUGH, Flag.PROJECTION_TOO_SHORT);

        Progress equal = judge(more, 2020, Map.of(2019, "200", 2020, "200"));
        assertThat(equal.status()).isEqualTo(Status.FAR_BEHIND);
        assertThat(equal.flags()).contains(Flag.BASELINE_NOT_ENOUGH);
        assertThat(judge(more, 2020, Map.of(2019, "200", 2020, "190")).status())
                .isEqualTo(Status.REVERSING);
        assertThat(judge(more, 2022, Map.of(2019, "200", 2022, "200")).status())
                .isEqualTo(Status.MISSED);
    }

    @Test
    void a_baseline_beyond_the_target_has_no_path_to_follow() {
        Criterion criterion = target(AT_LEAST, "200", 2022);

        Progress kept = judge(criterion, 2020, Map.of(2019, "250", 2020, "240"));
        assertThat(kept.status()).isEqualTo(Status.ACHIEVED);
        assertThat(kept.attainmentFromBaseline()).isEmpty();
        assertThat(kept.flags()).contains(Flag.REACHED_AT_BASELINE, Flag.STOCK_FELL);
        assertThat(kept.path()).isEmpty();

        assertThat(judge(criterion, 2020, Map.of(2019, "250", 2020, "190")).status())
                .isEqualTo(Status.REVERSING);
    }

    @Test
    void a_path_that_has_not_left_the_baseline_gives_no_index() {
        Goal goal = new Goal(Operator.AT_LEAST, number("5"), 2022, values(Map.of(2020, "0")));
        Criterion criterion =
                new Criterion(TargetKind.TARGET, Optional.of(goal), 1, Nature.STOCK, false);

        Progress progress = judge(criterion, 2020, Map.of(2019, "0", 2020, "0"));

        assertThat(progress.scheduleIndex()).isEmpty();
        assertThat(progress.flags()).contains(Flag.PATH_AT_BASELINE);
        assertThat(progress.status()).isEqualTo(Status.ON_TRACK);
    }
}
