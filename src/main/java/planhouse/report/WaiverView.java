package planhouse.report;

import java.util.List;
import planhouse.indicator.Bilingual;

/** The waived findings, as the page's template asks for them. */
record WaiverView(Bilingual count, List<Line> lines) {

    record Line(
            String form,
            Bilingual county,
            String rule,
            Bilingual severity,
            String place,
            Bilingual message,
            String reason,
            String until,
            String by) {}

    static WaiverView of(YearlySummary summary) {
        return new WaiverView(
                count(summary.waivers().size()),
                summary.waivers().stream().map(WaiverView::line).toList());
    }

    boolean hasLines() {
        return !lines.isEmpty();
    }

    static Bilingual count(int number) {
        return number == 0
                ? new Bilingual("本年报表中没有豁免的问题。", "No finding in this year's returns was waived.")
                : new Bilingual(
                        "本年报表中有 " + number + " 处问题经豁免，不影响发布；各有责任人。",
                        "Findings in this year's returns that were waived, and did not count: "
                                + number
                                + "; somebody answers for each.");
    }

    private static Line line(WaivedFinding one) {
        return new Line(
                one.form(),
                one.county(),
                one.rule(),
                one.severityWords(),
                one.place(),
                one.statement(),
                one.reason(),
                one.until().toString(),
                one.by());
    }
}
