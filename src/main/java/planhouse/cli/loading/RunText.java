package planhouse.cli.loading;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import planhouse.cli.wording.HarmlessWriter;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Words;
import planhouse.feedback.FeedbackFile;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.WorkbookOutcome;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.Relieved;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

/**
 * What {@code load} and {@code check} print for people: every workbook, every return, every error
 * and query.
 */
public final class RunText {

    private final PrintWriter out;
    private final Locale locale;
    private final boolean rehearsed;
    private final RunFeedback feedback;

    public RunText(PrintWriter out, Locale locale, boolean rehearsed, RunFeedback feedback) {
        this.out = out;
        this.locale = locale;
        this.rehearsed = rehearsed;
        this.feedback = feedback;
    }

    /** Prints it. */
    public void print(RunReport report) {
        report.workbooks().forEach(this::print);
        leftAlone();
        if (report.workbooks().isEmpty() && feedback.leftAlone().isEmpty()) {
            out.println("· " + Words.of("run.noWorkbooks"));
        }
        new ChangesText(out, locale).effects(report);
        long published = outcomes(report, SubmissionState.PUBLISHED);
        long rejected = outcomes(report, SubmissionState.REJECTED);
        long unchanged = outcomes(report, SubmissionState.UNCHANGED);
        out.println();
        out.println(
                Words.of(
                        rehearsed ? "run.wouldTotal" : "run.total",
                        report.workbooks().size(),
                        published,
                        rejected,
                        unchanged,
                        report.count(Severity.ERROR),
                        report.count(Severity.QUERY)));
        RunReport.Rows rows = report.rows();
        String withheld =
                rows.withheld() == 0 ? "" : Words.of("run.ledger.withheld", rows.withheld());
        out.println(
                Words.of(
                        "run.ledger",
                        rows.read(),
                        rows.loaded(),
                        rows.setAside(),
                        rows.withErrors(),
                        withheld));
    }

    /** A line a folder: loaded again and again, an inbox holds more of them than returns. */
    private void leftAlone() {
        Map<String, List<Path>> byFolder = new LinkedHashMap<>();
        for (Path file : feedback.leftAlone()) {
            byFolder.computeIfAbsent(String.valueOf(file.getParent()), any -> new ArrayList<>())
                    .add(file);
        }
        byFolder.forEach(
                (folder, files) ->
                        out.println(
                                "· "
                                        + (files.size() == 1
                                                ? Words.of("run.feedbackLeftAlone", files.get(0))
                                                : Words.of(
                                                        "run.feedbacksLeftAlone",
                                                        files.size(),
                                                        folder))));
    }

    private static long outcomes(RunReport report, SubmissionState outcome) {
        return report.workbooks().stream()
                .flatMap(workbook -> workbook.returns().stream())
                .filter(result -> result.outcome() == outcome)
                .count();
    }

    private void print(WorkbookResult workbook) {
        String name =
                HarmlessWriter.inOneLine(String.valueOf(Path.of(workbook.file()).getFileName()));
        out.println(
                symbol(workbook.outcome())
                        + " "
                        + name
                        + "  "
                        + outcome(workbook)
                        + workbook.reason()
                                .map(reason -> Words.of("text.colon") + reason.in(locale))
                                .orElse(""));
        workbook.sheetsIgnored().stream()
                .filter(sheet -> workbook.returns().isEmpty() || sheet.isTold())
                .forEach(
                        sheet ->
                                out.println(
                                        "    "
                                                + sheet.sheet()
                                                + Words.of("text.colon")
                                                + sheet.why().in(locale)));
        for (ReturnResult result : workbook.returns()) {
            print(name, result);
        }
        FeedbackFile given = feedback.of(workbook);
        given.path().ifPresent(file -> out.println("    → " + Words.of("run.feedback", file)));
        given.note().ifPresent(note -> out.println("      " + note.in(locale)));
        given.failure()
                .ifPresent(
                        failure ->
                                out.println(
                                        "    ✗ " + Words.of("run.noFeedback", Reason.of(failure))));
    }

    /** What became of a workbook, or would. */
    private String outcome(WorkbookResult workbook) {
        boolean would = rehearsed && !workbook.returns().isEmpty();
        String key = "workbook." + workbook.outcome().code();
        return Words.of(
                would && workbook.outcome() != WorkbookOutcome.UNCHANGED
                        ? key + ".rehearsed"
                        : key);
    }

    private static String symbol(WorkbookOutcome outcome) {
        return switch (outcome) {
            case LOADED -> "✓";
            case UNCHANGED -> "=";
            default -> "✗";
        };
    }

    private void print(String file, ReturnResult result) {
        long queries =
                result.findings().stream()
                        .filter(finding -> finding.severity() == Severity.QUERY)
                        .filter(finding -> finding.explanation().isEmpty())
                        .count();
        boolean quiet = result.findings().stream().noneMatch(RunText::isShown);
        boolean revised =
                result.revision().map(revision -> revision > 1).orElse(false)
                        && result.outcome() == SubmissionState.PUBLISHED;
        boolean passedOver = result.outcome() == SubmissionState.SUPERSEDED_BY_NEWER;
        boolean rejected = result.outcome() == SubmissionState.REJECTED;
        if (quiet && !revised && !result.isNil() && !rejected && !passedOver) {
            return;
        }
        String county = result.countyName().map(names -> names.in(locale)).orElse("?");
        out.println(
                "    "
                        + result.form()
                        + " "
                        + county
                        + " "
                        + result.year().map(String::valueOf).orElse("?")
                        + "  "
                        + Words.of(
                                (rehearsed ? "wouldReturn." : "return.") + result.outcome().code())
                        + result.revision()
                                .map(revision -> " · " + Words.of("return.revision", revision))
                                .orElse("")
                        + (result.isNil() ? " · " + Words.of("revisions.kind.nil") : "")
                        + changes(result)
                        + (queries > 0 ? " · " + Words.of("return.queries", queries) : ""));
        if (passedOver) {
            out.println("      " + Words.of("run.passedOver"));
        }
        result.changes().ifPresent(new ChangesText(out, locale)::figures);
        List<ReturnFinding> shown = result.findings().stream().filter(RunText::isShown).toList();
        AlikeFindings.of(shown, locale).forEach(alike -> print(file, alike));
    }

    private static String changes(ReturnResult result) {
        return result.revision().filter(revision -> revision > 1).isEmpty()
                ? ""
                : result.changes()
                        .map(
                                changes ->
                                        " · "
                                                + Words.of(
                                                        "return.changes",
                                                        changes.added(),
                                                        changes.changed(),
                                                        changes.removed(),
                                                        changes.unchanged()))
                        .orElse("");
    }

    /** {@code 永康市-2022.xlsx 表1!F8, F10: … → do this [rule]}. */
    private void print(String file, AlikeFindings alike) {
        ReturnFinding finding = alike.first();
        String mark =
                switch (finding.severity()) {
                    case ERROR -> "✗";
                    case QUERY -> "?";
                    case INFO -> "~";
                };
        out.println(
                "      "
                        + mark
                        + " "
                        + file
                        + " "
                        + alike.message()
                        + " → "
                        + text(finding.fix())
                        + " ["
                        + finding.rule()
                        + "]"
                        + finding.relief().map(RunText::relief).orElse("")
                        + finding.explanation()
                                .map(said -> " · " + Words.of("run.explained", said))
                                .orElse(""));
    }

    /** What asks for something, or would if nobody had relieved it. */
    private static boolean isShown(ReturnFinding finding) {
        return finding.severity() != Severity.INFO || finding.relief().isPresent();
    }

    private static String relief(Relieved relief) {
        String would = Words.of("severity." + relief.ruleSeverity().code());
        return " · "
                + relief.waiver()
                        .map(
                                waived ->
                                        Words.of(
                                                "run.waived",
                                                would,
                                                waived.by(),
                                                waived.until(),
                                                waived.reason()))
                        .orElseGet(() -> Words.of("run.shadow", would));
    }

    private String text(Bilingual words) {
        return words.in(locale);
    }
}
