package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import planhouse.indicator.Bilingual;
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
    void statuses_are_counted_in_their_order_and_without_those_of_no_target() {
        assertThat(sample.counts())
                .containsExactly(
                        entry(Status.ACHIEVED, 3L),
                        entry(Status.ON_TRACK, 3L),
                        entry(Status.SLIGHTLY_BEHIND, 3L),
                        entry(Status.FAR_BEHIND, 1L),
                        entry(Status.REVERSING, 1L),
                        entry(Status.MONITORED, 3L),
                        entry(Status.NO_DATA, 1L));
    }

    @Test
    void a_target_is_found_by_its_code() {
        assertThat(sample.target("IM-04")).map(TargetProgress::code).contains("IM-04");
        assertThat(sample.target("IM-99")).isEmpty();
    }
}
