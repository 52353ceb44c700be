package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import planhouse.indicator.Bilingual;
import planhouse.plan.Status;

class TargetProgressTest {

    @Test
    void what_the_actual_may_gain_an_attainment_may_gain_or_lose() {
        assertThat(shortOf(">=").attainmentOperator()).isEqualTo(">=");
        assertThat(shortOf("<=").attainmentOperator()).isEqualTo("<=");
        assertThat(shortOf("<=").isLowerBound()).isTrue();
    }

    private static TargetProgress shortOf(String operator) {
        Bilingual unit = new Bilingual("台", "sets");
        return new SampleTarget("T-1", unit, "机器人", "robots", unit)
                .aim(operator, "20", "80")
                .actuals("20", "30", "79.96")
                .flags("lower-bound")
                .make(Status.NOT_ASSESSED);
    }

    @Test
    void a_value_next_to_the_target_has_as_many_decimals_as_tell_them_apart() {
        Bilingual percent = new Bilingual("%", "%");
        TargetProgress near =
                new SampleTarget("T-1", percent, "占比", "share", percent)
                        .aim(">=", "20", "80")
                        .actuals("20", "30", "79.96")
                        .make(Status.MISSED);

        assertThat(near.decimalsShown()).isEqualTo(2);
    }

    @Test
    void its_years_are_those_of_the_path_and_of_the_actuals() {
        Bilingual unit = new Bilingual("台", "sets");
        TargetProgress planned =
                new SampleTarget("T-1", unit, "机器人", "robots", unit)
                        .aim(">", "20", "80")
                        .actuals("20", null, "30")
                        .make(Status.FAR_BEHIND);
        TargetProgress monitored =
                new SampleTarget("T-2", unit, "机器人", "robots", unit)
                        .monitored()
                        .actuals("20", null, "30")
                        .make(Status.MONITORED);

        assertThat(planned.years()).containsExactly(2019, 2020, 2021, 2022);
        assertThat(monitored.years()).containsExactly(2019, 2021);
    }
}
