package planhouse.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import planhouse.indicator.Bilingual;

/** How reports put into words what was revised. */
public final class RevisionWords {

    /** Moments of revisions, to the minute. */
    public static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private RevisionWords() {}

    /** Since when, and how much: or that this is the first run, or that nothing has changed. */
    public static Bilingual since(YearlySummary summary) {
        Revisions revisions = summary.revisions();
        Revisions.Run since = revisions.since();
        if (since == null) {
            return new Bilingual(
                    "本计划本年度首次汇总，没有可比较的上一次汇总。",
                    "The first run of this summary: there is no earlier one to compare with.");
        }
        String zh = "自上一次汇总（批次 %d，数据截至 %s）以来".formatted(since.key(), TIME.format(since.asOf()));
        String en =
                "since the run before (run %d, as of %s)"
                        .formatted(since.key(), TIME.format(since.asOf()));
        if (revisions.revised().isEmpty() && revisions.effects().isEmpty()) {
            return new Bilingual(zh + "没有变化。", "Nothing has changed " + en + ".");
        }
        int changed = summary.effects().size();
        List<String> dropped =
                revisions.effects().stream()
                        .map(Revisions.Effect::target)
                        .filter(code -> summary.target(code).isEmpty())
                        .toList();
        String droppedZh = dropped.isEmpty() ? "" : "；计划中已取消的目标：" + String.join("、", dropped);
        String droppedEn =
                dropped.isEmpty() ? "" : "; no longer in the plan: " + String.join(", ", dropped);
        return new Bilingual(
                "%s：发布版本 %d 个，数值有变的目标 %d 个%s。"
                        .formatted(zh, revisions.revised().size(), changed, droppedZh),
                "Revisions published %s: %d; targets whose figures changed: %d%s."
                        .formatted(en, revisions.revised().size(), changed, droppedEn));
    }
}
