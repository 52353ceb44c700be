package planhouse.report.html;

import java.util.List;
import planhouse.indicator.Bilingual;
import planhouse.report.WaivedFinding;
import planhouse.report.YearlySummary;

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
                WaivedFinding.count(summary.waivers().size()),
                summary.waivers().stream().map(WaiverView::line).toList());
    }

    boolean hasLines() {
        return !lines.isEmpty();
    }

    private static Line line(WaivedFinding one) {
        return new Line(
                one.form(),
                one.countyName(),
                one.rule(),
                one.severityWords(),
                one.place(),
                one.statement(),
                one.reason(),
                one.until().toString(),
                one.by());
    }
}
