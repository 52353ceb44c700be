package planhouse.cli.figure;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import planhouse.cli.wording.NumberText;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.plan.Coverage;
import planhouse.plan.TargetKind;
import planhouse.report.Figures;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;

/** The plan in one table, a line a target. */
public final class SummaryText {

    private SummaryText() {}

    /** Prints the table under the plan's title. */
    public static void print(PrintWriter out, YearlySummary summary) {
        Locale locale = Locale.getDefault();
        out.println(summary.title().in(locale) + " · " + summary.year());
        summary.plan().words().ifPresent(words -> out.println(words.in(locale)));
        TextTable table =
                new TextTable(
                        Words.of("summary.target"),
                        Words.of("summary.title"),
                        Words.of("summary.unit"),
                        Words.of("summary.baseline"),
                        Words.of("summary.aim"),
                        Words.of("summary.actual"),
                        Words.of("summary.schedule"),
                        Words.of("summary.status"),
                        Words.of("summary.coverage"));
        for (TargetProgress target : summary.targets()) {
            table.row(
                    target.code(),
                    target.title().in(locale),
                    target.unit().in(locale),
                    number(target, target.aim().baseline()),
                    aim(target),
                    actual(target),
                    ratio(target.pace().scheduleIndex()),
                    target.status().symbol() + " " + status(target),
                    coverage(target.coverage()));
        }
        table.print(out);
    }

    private static String status(TargetProgress target) {
        String words = target.status().words().in(Locale.getDefault());
        return target.provisional() ? Words.of("summary.provisional", words) : words;
    }

    private static String actual(TargetProgress target) {
        String actual =
                (target.isLowerBound() ? "≥ " : "") + number(target, target.reading().actual());
        return target.lesserBound()
                .map(least -> actual + " (≥ " + number(target, least) + ")")
                .orElse(actual);
    }

    private static String coverage(Coverage coverage) {
        String published = coverage.published() + "/" + coverage.expected();
        return coverage.provisional() == 0
                ? published
                : Words.of("summary.withProvisional", published, coverage.provisional());
    }

    private static String aim(TargetProgress target) {
        return target.kind() == TargetKind.MONITORED
                ? "–"
                : target.aim().operator() + " " + number(target, target.aim().target());
    }

    /** With the decimals that reports show, so that it stands on the same side of the target. */
    private static String number(TargetProgress target, @Nullable BigDecimal value) {
        return value == null ? "–" : NumberText.rounded(value, target.decimalsShown());
    }

    /** Like a report: 0.80 stands among others of two decimals. */
    private static String ratio(@Nullable BigDecimal value) {
        return value == null ? "–" : Figures.ratio(value);
    }
}
