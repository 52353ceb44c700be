package planhouse.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.plan.Status;
import planhouse.plan.TargetKind;

/** Statuses and flags as reports print them. */
final class StatusWords {

    static final Bilingual PROVISIONAL = new Bilingual("暂定", "provisional");

    private StatusWords() {}

    /** Symbol and words of a status, as in a legend. */
    static String line(Status status) {
        return "%s %s %s".formatted(status.symbol(), status.words().zh(), status.words().en());
    }

    /** What follows the Chinese words of a target's status. */
    static String second(TargetProgress target) {
        String english = target.status().words().en();
        return target.provisional()
                ? "（%s）\n%s, %s".formatted(PROVISIONAL.zh(), english, PROVISIONAL.en())
                : "\n" + english;
    }

    /** Why a county has no value. */
    static Bilingual nothing(CountyContribution county) {
        return county.published()
                ? new Bilingual("无数值", "no value")
                : new Bilingual("未发布", "not published");
    }

    /** What a reader has to know beside the figures. */
    static List<Bilingual> remarks(TargetProgress target) {
        List<Bilingual> remarks = new ArrayList<>();
        if (target.kind() == TargetKind.YEARLY) {
            remarks.add(new Bilingual("年度目标，逐年判定", "a yearly target, judged year by year"));
        }
        if (target.kind() == TargetKind.MONITORED) {
            remarks.add(new Bilingual("监测指标，不判定状态", "a monitored indicator, no status"));
        }
        for (String flag : target.flags()) {
            // said below, with the share that was reported
            if (!flag.equals("provisional")) {
                remarks.add(MethodText.STANDARD.wordsOf(flag));
            }
        }
        Parts parts = target.reading().parts();
        if (parts != null) {
            String least = parts.threshold().toPlainString();
            remarks.add(
                    new Bilingual(
                            "有数据的 %d 个组成部分（如行业）中，%d 个达到 %s%s"
                                    .formatted(
                                            parts.measured(),
                                            parts.reaching(),
                                            least,
                                            target.unit().zh()),
                            "of %d parts (such as industries) with a value, %d have reached %s %s"
                                    .formatted(
                                            parts.measured(),
                                            parts.reaching(),
                                            least,
                                            target.unit().en())));
        }
        int elsewhere = target.reading().countedElsewhere();
        if (elsewhere > 0) {
            remarks.add(
                    new Bilingual(
                            "有 %d 家（个）企业（设施）由另一县同时填报，全市只计一次".formatted(elsewhere),
                            "reports of enterprises or facilities that another county has too, counted once: %d"
                                    .formatted(elsewhere)));
        }
        Optional<BigDecimal> share = target.coverage().shareOfLastYear();
        if (target.provisional() && share.isPresent()) {
            remarks.add(
                    new Bilingual(
                            "覆盖不全，结果暂定；已报单位占上年值 " + Figures.percent(share.get()),
                            "provisional; those who reported had "
                                    + Figures.percent(share.get())
                                    + " of last year's value"));
        } else if (target.provisional()) {
            remarks.add(new Bilingual("覆盖不全，结果暂定", "provisional: coverage is not full"));
        }
        if (target.coverage().hasProvisional()) {
            remarks.add(
                    new Bilingual(
                            "已发布的 %d 份报表中 %d 份尚有核实问题未说明"
                                    .formatted(
                                            target.coverage().published(),
                                            target.coverage().provisional()),
                            "%d of %d published returns have queries that nobody has explained yet"
                                    .formatted(
                                            target.coverage().provisional(),
                                            target.coverage().published())));
        }
        return remarks;
    }
}
