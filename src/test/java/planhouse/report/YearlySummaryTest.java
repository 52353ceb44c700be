package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    void a_target_that_the_plan_has_no_more_is_named_and_not_counted_with_those_that_changed() {
        List<Revisions.Effect> effects = new ArrayList<>(sample.revisions().effects());
        effects.add(new Revisions.Effect("IM-99", BigDecimal.ONE, null, List.of()));
        Revisions revisions =
                new Revisions(sample.revisions().since(), sample.revisions().revised(), effects);
        YearlySummary summary =
                new YearlySummary(
                        sample.planCode(),
                        sample.title(),
                        sample.year(),
                        sample.asOf(),
                        sample.runKey(),
                        sample.baselineYear(),
                        sample.firstYear(),
                        sample.lastYear(),
                        sample.plan(),
                        sample.targets(),
                        sample.returns(),
                        sample.returnNotes(),
                        revisions,
                        sample.waivers(),
                        sample.notes());

        Bilingual since = RevisionWords.since(summary);

        assertThat(since.zh())
                .isEqualTo(
                        "自上一次汇总（批次 16，数据截至 2022-03-11 09:00）以来：发布版本 2 个，数值有变的目标 1"
                                + " 个；计划中已取消的目标：IM-99。");
        assertThat(since.en())
                .isEqualTo(
                        "Revisions published since the run before (run 16, as of 2022-03-11"
                                + " 09:00): 2; targets whose figures changed: 1; no longer in the"
                                + " plan: IM-99.");
        assertThat(summary.effects()).extracting(Revisions.Effect::target).containsExactly("IM-04");
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
