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
                .filter(expected -> expected.state() == ReturnState.PUBLISHED)
                .count();
    }

    static String of(YearlySummary summary) {
        return ("数据截至 as of %s    ·    计划期 period %d-%d，基期 baseline %d    ·    已发布报表 returns"
                        + " published %d / %d    ·    汇总批次 run %s")
                .formatted(
                        time(summary),
                        summary.firstYear(),
                        summary.lastYear(),
                        summary.baselineYear(),
                        published(summary),
                        summary.returns().size(),
                        summary.runKey() == 0 ? Figures.NOTHING : Long.toString(summary.runKey()));
    }
}
