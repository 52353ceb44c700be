package planhouse.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import planhouse.indicator.Bilingual;
import planhouse.workbook.CellAddress;
import planhouse.workbook.marking.Mark;

/** Findings at cells as marks, the gravest first. */
final class CellNotes {

    private static final int LONG = 400;

    private CellNotes() {}

    static List<Mark> of(List<ReportedFinding> findings) {
        List<Mark> marks = new ArrayList<>();
        findings.stream()
                .filter(reported -> reported.finding().isOpen())
                .sorted(Comparator.comparing(reported -> reported.finding().severity()))
                .forEach(
                        reported ->
                                reported.finding()
                                        .cell()
                                        .ifPresent(
                                                cell ->
                                                        marks.add(
                                                                new Mark(
                                                                        reported.finding().sheet(),
                                                                        CellAddress.parse(cell),
                                                                        reported.finding()
                                                                                .severity(),
                                                                        note(reported)))));
        return marks;
    }

    private static String note(ReportedFinding reported) {
        var finding = reported.finding();
        Bilingual severity = FeedbackText.of("severity." + finding.severity().code());
        Bilingual found =
                finding.found().isEmpty()
                        ? FeedbackText.of("blank")
                        : Bilingual.same("“" + finding.found() + "”");
        List<String> lines = new ArrayList<>();
        lines.add(FeedbackText.both(severity) + " · " + finding.rule());
        lines.add(FeedbackText.of("note.found", found).zh());
        lines.add(FeedbackText.of("note.expected", finding.expected()).zh());
        lines.add(FeedbackText.of("note.fix", finding.fix()).zh());
        lines.add(FeedbackText.of("note.found", found).en());
        lines.add(FeedbackText.of("note.expected", finding.expected()).en());
        lines.add(FeedbackText.of("note.fix", finding.fix()).en());
        return String.join("\n", lines.stream().map(CellNotes::shortened).toList());
    }

    private static String shortened(String line) {
        if (line.length() <= LONG) return line;
        int end = Character.isHighSurrogate(line.charAt(LONG - 1)) ? LONG - 1 : LONG;
        return line.substring(0, end) + "…";
    }
}
