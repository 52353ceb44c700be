package planhouse.report;

import planhouse.indicator.Bilingual;
import planhouse.plan.Status;

/** Statuses as reports print them. */
public final class StatusWords {

    /** What a target is called whose status may still change. */
    public static final Bilingual PROVISIONAL = new Bilingual("暂定", "provisional");

    private StatusWords() {}

    /** Symbol and words of a status, as in a legend. */
    public static String line(Status status) {
        return "%s %s %s".formatted(status.symbol(), status.words().zh(), status.words().en());
    }

    /** What follows the Chinese words of a target's status. */
    public static String second(TargetProgress target) {
        String english = target.status().words().en();
        return target.provisional()
                ? "（%s）\n%s, %s".formatted(PROVISIONAL.zh(), english, PROVISIONAL.en())
                : "\n" + english;
    }

    /** Why a county has no value. */
    public static Bilingual nothing(CountyContribution county) {
        return county.published()
                ? new Bilingual("无数值", "no value")
                : new Bilingual("未发布", "not published");
    }
}
