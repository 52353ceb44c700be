package planhouse.cli.revision;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.Colours;
import planhouse.cli.wording.FigureWords;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.warehouse.SubmissionKind;
import planhouse.warehouse.reading.Attempt;
import planhouse.warehouse.reading.FigureChange;
import planhouse.warehouse.reading.FigureDifference;

/**
 * A return's revisions for people, the newest first; attempts that were not published are dimmed.
 */
final class RevisionsText {

    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final int SHA_DIGITS = 12;

    private final PrintWriter out;
    private final Moments moments;

    RevisionsText(PrintWriter out, Moments moments) {
        this.out = out;
        this.moments = moments;
    }

    void print(ReturnChoice.Chosen chosen, List<RevisionsCommand.Step> steps) {
        out.println(chosen.title());
        if (steps.isEmpty()) {
            out.println(Words.of("revisions.none"));
        }
        for (int index = steps.size() - 1; index >= 0; index--) {
            out.println();
            RevisionsCommand.Step step = steps.get(index);
            if (step.attempt().isPublished()) {
                revision(step);
            } else {
                out.println(styled(FAINT, "  · " + headline(step.attempt())));
            }
        }
    }

    private void revision(RevisionsCommand.Step step) {
        Attempt attempt = step.attempt();
        String mark = attempt.isCurrent() ? "● " : "○ ";
        out.println(
                styled(
                        attempt.isCurrent() ? BOLD : "",
                        "  "
                                + mark
                                + "r"
                                + attempt.revision().orElseThrow()
                                + "  "
                                + headline(attempt)));
        attempt.reason().ifPresent(reason -> line(Words.of("revisions.reason", reason)));
        attempt.file()
                .ifPresent(
                        file ->
                                line(
                                        Words.of(
                                                "revisions.workbook",
                                                String.valueOf(Path.of(file).getFileName()),
                                                attempt.sha256()
                                                        .map(sha -> sha.substring(0, SHA_DIGITS))
                                                        .orElse(""))));
        if (!attempt.isWithdrawal() && !attempt.isNil()) {
            line(
                    Words.of(
                            "revisions.rows",
                            attempt.rows().loaded(),
                            attempt.rows().setAside(),
                            attempt.queries()));
        }
        step.difference().ifPresent(difference -> difference(attempt, difference));
    }

    private String headline(Attempt attempt) {
        List<String> parts = new ArrayList<>();
        parts.add(moments.text(attempt.decidedAt()));
        parts.add(attempt.by());
        parts.add(kind(attempt));
        if (!attempt.isPublished()) {
            parts.add(
                    Words.of("return." + attempt.state().code())
                            + (attempt.errors() > 0
                                    ? Words.of("revisions.errors", attempt.errors())
                                    : ""));
            attempt.file()
                    .ifPresent(file -> parts.add(String.valueOf(Path.of(file).getFileName())));
        } else if (attempt.isCurrent()) {
            parts.add(Words.of("revisions.current"));
        }
        Optional<OffsetDateTime> superseded = attempt.supersededAt();
        superseded.ifPresent(
                time -> parts.add(Words.of("revisions.superseded", moments.text(time))));
        return String.join("  ", parts);
    }

    private static String kind(Attempt attempt) {
        String key = "revisions.kind." + (attempt.isNil() ? "nil" : attempt.kind().code());
        if (attempt.kind() == SubmissionKind.RESTORATION) {
            key = "revisions.kind.restoration";
        }
        return Words.of(key, attempt.restores().map(String::valueOf).orElse(""));
    }

    private void difference(Attempt attempt, FigureDifference difference) {
        if (attempt.revision().orElseThrow() == 1) {
            return;
        }
        line(
                Words.of(
                        "revisions.difference",
                        attempt.revision().get() - 1,
                        difference.added(),
                        difference.changed(),
                        difference.removed(),
                        difference.unchanged()));
        if (attempt.isWithdrawal() || difference.changes().isEmpty()) {
            return;
        }
        TextTable table =
                new TextTable(
                        "       ",
                        Words.of("revisions.key"),
                        Words.of("revisions.item"),
                        Words.of("revisions.before"),
                        "",
                        Words.of("revisions.after"),
                        Words.of("revisions.cell"));
        difference.changes().forEach(change -> row(table, change));
        table.print(out);
        if (difference.furtherChanges() > 0) {
            line("  " + Words.of("revisions.more", difference.furtherChanges()));
        }
    }

    private static void row(TextTable table, FigureChange change) {
        Locale locale = Locale.getDefault();
        table.row(
                "",
                change.key().name().in(locale),
                FigureWords.item(change),
                FigureWords.value(change.before()),
                "→",
                FigureWords.value(change.after()),
                change.sheet() + change.cell().map(cell -> "!" + cell).orElse(""));
    }

    private void line(String text) {
        out.println("      " + text);
    }

    private static String styled(String style, String text) {
        return style.isEmpty() || !Colours.areWanted() ? text : style + text + PLAIN;
    }
}
