package planhouse.cli.finding;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.Words;
import planhouse.indicator.Severity;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.finding.FollowedFinding.Standing;
import planhouse.warehouse.finding.GivenExplanation;
import planhouse.warehouse.finding.ReturnFindings;

/** What {@code findings} prints for people: return by return, what has one cause together. */
public final class FindingsText {

    private final PrintWriter out;
    private final Locale locale;
    private final Moments moments;

    FindingsText(PrintWriter out, Locale locale, Moments moments) {
        this.out = out;
        this.locale = locale;
        this.moments = moments;
    }

    void print(FindingsShown shown) {
        out.println(
                shown.county().code()
                        + " "
                        + shown.county().name().in(locale)
                        + " · "
                        + shown.year());
        if (shown.returns().isEmpty()) {
            out.println(Words.of("findings.none"));
            return;
        }
        for (ReturnFindings history : shown.returns()) {
            out.println();
            heading(history);
            List<FollowedFinding> findings = shown.of(history);
            causes(findings.stream().filter(finding -> !finding.isFixed()).toList());
            fixed(findings.stream().filter(FollowedFinding::isFixed).toList());
        }
        total(shown);
    }

    private void heading(ReturnFindings history) {
        out.println(
                history.form()
                        + " "
                        + history.formTitle().in(locale)
                        + "  "
                        + attempt(history.newest())
                        + standing(history)
                        + counts(history));
        history.unread().ifPresent(unread -> out.println("  ! " + again(history.newest(), unread)));
    }

    private static String attempt(ReturnFindings.Attempt newest) {
        return Words.of("findings.attempt", newest.number())
                + " "
                + Words.of("return." + newest.outcome().code())
                + newest.revision()
                        .map(revision -> " · " + Words.of("return.revision", revision))
                        .orElse("");
    }

    /** Which revision stands where the newest attempt's does not, and whether it was withdrawn. */
    private static String standing(ReturnFindings history) {
        String stands =
                history.published()
                        .filter(
                                revision ->
                                        !history.newest().revision().equals(Optional.of(revision)))
                        .map(revision -> " · " + Words.of("findings.stands", revision))
                        .orElse("");
        return history.withdrawn() ? stands + " · " + Words.of("findings.withdrawn") : stands;
    }

    private static String counts(ReturnFindings history) {
        if (history.before().isEmpty()) return "";
        return " · "
                + Words.of(
                        "findings.counts",
                        history.count(Standing.NEW),
                        history.count(Standing.OPEN),
                        history.count(Standing.FIXED));
    }

    private String again(ReturnFindings.Attempt newest, ReturnFindings.Unread unread) {
        return Words.of("findings.again", newest.file())
                + " "
                + Words.of("workbook." + unread.outcome().code())
                + unread.reason().map(reason -> ": " + reason.in(locale)).orElse("");
    }

    /** What has one rule and one remedy stands under one line. */
    private void causes(List<FollowedFinding> findings) {
        Map<String, List<FollowedFinding>> causes =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.rule() + finding.fix().in(locale),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        causes.values().forEach(this::cause);
    }

    private void cause(List<FollowedFinding> findings) {
        FollowedFinding first = findings.get(0);
        out.println(
                "  "
                        + mark(first.severity())
                        + " "
                        + Words.of("severity." + first.severity().code())
                        + " "
                        + first.rule()
                        + (findings.size() == 1 ? "" : " ×" + findings.size())
                        + " → "
                        + first.fix().in(locale));
        findings.forEach(this::line);
    }

    private void line(FollowedFinding finding) {
        out.println(
                "    "
                        + "%-5s".formatted("#" + finding.id())
                        + " "
                        + "%-4s".formatted(Words.of("standing." + finding.standing().code()))
                        + " "
                        + finding.message().in(locale));
        finding.explanation().ifPresent(given -> said("findings.explained", given));
        finding.earlier().ifPresent(given -> said("findings.explainedEarlier", given));
        if (finding.asksForExplanation()) {
            out.println("          " + Words.of("findings.unexplained", finding.id()));
        }
    }

    private void said(String key, GivenExplanation given) {
        String carried =
                given.carriedForward()
                        ? " · "
                                + given.revision()
                                        .map(
                                                revision ->
                                                        Words.of(
                                                                "findings.carriedRevision",
                                                                revision))
                                        .orElseGet(
                                                () ->
                                                        Words.of(
                                                                "findings.carriedAttempt",
                                                                given.attempt()))
                        : "";
        out.println(
                "          "
                        + Words.of(
                                key,
                                given.person(),
                                moments.day(given.at()),
                                given.text(),
                                given.found())
                        + (key.equals("findings.explained") ? carried : ""));
    }

    private void fixed(List<FollowedFinding> findings) {
        for (FollowedFinding finding : findings) {
            out.println(
                    "  ✓ "
                            + Words.of("standing.fixed")
                            + " "
                            + finding.rule()
                            + "  "
                            + finding.message().in(locale));
        }
    }

    /** The sign before a finding. */
    public static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "✗";
            case QUERY -> "?";
            case INFO -> "·";
        };
    }

    private void total(FindingsShown shown) {
        List<FollowedFinding> standing =
                shown.returns().stream()
                        .flatMap(history -> history.findings().stream())
                        .filter(finding -> !finding.isFixed())
                        .toList();
        long errors = standing.stream().filter(one -> one.severity() == Severity.ERROR).count();
        long queries = standing.stream().filter(FollowedFinding::asksForExplanation).count();
        out.println();
        out.println(Words.of("findings.total", errors, queries));
    }
}
