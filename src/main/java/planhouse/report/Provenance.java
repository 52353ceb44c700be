package planhouse.report;

import java.time.format.DateTimeFormatter;

/** The line that says what a report stands on. */
public final class Provenance {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");

    private Provenance() {}

    /** The moment as of which the figures are known, to the minute and with its offset. */
    public static String time(YearlySummary summary) {
        return TIME.format(summary.asOf());
    }

    /** How many of the year's returns are published, provisional ones among them. */
    public static long published(YearlySummary summary) {
        return summary.returns().stream()
                .filter(expected -> expected.state().isPublished())
                .count();
    }

    /** How many of them are provisional: a query of theirs waits for its explanation. */
    public static long provisional(YearlySummary summary) {
        return summary.returns().stream()
                .filter(expected -> expected.state() == ReturnState.PROVISIONAL)
                .count();
    }

    /** The line below a report's title: moment, period, returns, run. */
    public static String of(YearlySummary summary) {
        return ("数据截至 as of %s    ·    计划期 period %d-%d，基期 baseline %d    ·    已发布报表 returns"
                        + " published %d / %d%s    ·    汇总批次 run %s")
                .formatted(
                        time(summary),
                        summary.firstYear(),
                        summary.lastYear(),
                        summary.baselineYear(),
                        published(summary),
                        summary.returns().size(),
                        provisional(summary) == 0
                                ? ""
                                : "（其中暂定 of which provisional %d）".formatted(provisional(summary)),
                        summary.runKey() == 0 ? Figures.NOTHING : Long.toString(summary.runKey()));
    }
}
