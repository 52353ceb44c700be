package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.plan.Coverage;
import planhouse.plan.Status;

class YearlySummaryTest {

    private final YearlySummary sample = SampleSummary.make();

    @Test
    void groups_keep_the_plans_order() {
        assertThat(sample.groups().keySet())
                .extracting(Bilingual::zh)
                .containsExactly("规模与集群", "数字化车间与机器人", "产业改造", "产业链", "培育与服务");
    }

    @Test
    void a_target_stands_once() {
        List<TargetProgress> twice = List.of(sample.targets().get(0), sample.targets().get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new YearlySummary(
                                        "p",
                                        sample.title(),
                                        2021,
                                        sample.asOf(),
                                        1,
                                        2019,
                                        2020,
                                        2022,
                                        SampleSummary.ANNOUNCED,
                                        twice,
                                        List.of(),
                                        List.of(),
                                        Revisions.FIRST,
                                        List.of(),
                                        List.of()))
                .withMessage("a target code stands twice in [IM-01, IM-01]");
    }

    @Test
    void coverage_cannot_exceed_what_is_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coverage(9, 10, 0, Optional.empty()))
                .withMessage("coverage: expected 0 to 9 published returns, found 10");
    }

    @Test
    void statuses_are_found_by_their_codes() {
        for (Status status : Status.values()) {
            assertThat(Coded.of(Status.class, status.code())).isEqualTo(status);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.of(Status.class, "late"))
                .withMessage(
                        "Status: expected one of achieved, on-track, slightly-behind, far-behind,"
                                + " reversing, missed, maintain, monitored, not-assessed, no-data,"
                                + " found \"late\"");
    }

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
}
