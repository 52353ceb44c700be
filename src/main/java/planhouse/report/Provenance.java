package planhouse.report;

import java.time.format.DateTimeFormatter;

/** The line that says what a report stands on. */
final class Provenance {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");

    private Provenance() {}

    static String time(YearlySummary summary) {
        return TIME.format(summary.asOf());
    }

    static long published(YearlySummary summary) {
        return summary.returns().stream()
                .filter(expected -> expected.state().isPublished())
                .count();
    }

    static long provisional(YearlySummary summary) {
        return summary.returns().stream()
                .filter(expected -> expected.state() == ReturnState.PROVISIONAL)
                .count();
    }

    static String of(YearlySummary summary) {
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
