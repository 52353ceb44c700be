package planhouse.feedback;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.collection.FindingsSheet;
import planhouse.form.Definitions;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.workbook.marking.PageCell;
import planhouse.workbook.marking.PageRow;

/** What stands above the list: the file, its returns, how many findings of which weight. */
record FindingsHead(
        Definitions definitions, List<ReturnResult> returns, Optional<Bilingual> whyUnmarked) {

    /** Returns that are named; the list below stays in sight. */
    private static final int MOST_RETURNS = 7;

    FindingsHead {
        returns = List.copyOf(returns);
    }

    FindingsHead unmarked(Bilingual why) {
        return new FindingsHead(definitions, returns, Optional.of(why));
    }

    List<PageRow> rows(Path file, List<ReportedFinding> findings) {
        List<PageRow> rows = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        rows.add(
                new PageRow(
                        34,
                        List.of(
                                PageCell.of(1, FeedbackText.of("title").zh(), FindingsLooks.TITLE)
                                        .to(FindingColumns.FOUND),
                                PageCell.of(FindingColumns.PROBLEM, name, FindingsLooks.FILE)
                                        .to(FindingColumns.EXPLANATION))));
        List<Bilingual> lines = returnLines();
        Severity[] severities = Severity.values();
        for (int i = 0; i < Math.max(lines.size(), severities.length); i++) {
            List<PageCell> cells = new ArrayList<>();
            Bilingual line = i < lines.size() ? lines.get(i) : Bilingual.same("");
            cells.add(
                    PageCell.of(1, line.zh(), FindingsLooks.RETURN)
                            .under(line.en())
                            .to(FindingColumns.FOUND));
            if (i < severities.length) legend(cells, severities[i], findings);
            rows.add(new PageRow(28, cells));
        }
        Bilingual hint =
                whyUnmarked
                        .map(why -> FeedbackText.of("hint.alone", why))
                        .orElseGet(() -> FeedbackText.of("hint"));
        rows.add(
                new PageRow(
                        33,
                        List.of(
                                PageCell.of(1, hint.zh(), FindingsLooks.HINT)
                                        .under(hint.en())
                                        .to(FindingColumns.EXPLANATION))));
        rows.add(heads());
        return rows;
    }

    private static void legend(
            List<PageCell> cells, Severity severity, List<ReportedFinding> findings) {
        long count =
                findings.stream()
                        .filter(reported -> reported.finding().severity() == severity)
                        .filter(reported -> reported.finding().isOpen())
                        .count();
        String name = FeedbackText.line("severity." + severity.code());
        Bilingual todo = FeedbackText.of("severity." + severity.code() + ".todo");
        cells.add(
                PageCell.of(
                        FindingColumns.PROBLEM,
                        name + "  " + count,
                        FindingsLooks.count(severity)));
        cells.add(
                PageCell.of(FindingColumns.FIX, todo.zh(), FindingsLooks.todo())
                        .under(todo.en())
                        .to(FindingColumns.EXPLANATION));
    }

    private List<Bilingual> returnLines() {
        List<Bilingual> lines = new ArrayList<>();
        for (ReturnResult result : returns) {
            if (lines.size() == MOST_RETURNS) {
                lines.add(FeedbackText.of("more", String.valueOf(returns.size() - MOST_RETURNS)));
                break;
            }
            Bilingual title =
                    definitions
                            .form(result.form())
                            .map(form -> form.title())
                            .orElse(Bilingual.same(""));
            Bilingual county = result.countyName().orElse(FeedbackText.of("county.unknown"));
            Bilingual year =
                    result.year()
                            .map(known -> Bilingual.same(String.valueOf(known)))
                            .orElse(FeedbackText.of("year.unknown"));
            Bilingual outcome = FeedbackText.of("outcome." + result.outcome().code());
            lines.add(FeedbackText.of("return", result.form(), title, county, year, outcome));
        }
        return lines;
    }

    private static PageRow heads() {
        List<PageCell> cells = new ArrayList<>();
        int column = 0;
        for (String key : FindingColumns.HEADS) {
            Bilingual head = FeedbackText.of("head." + key);
            cells.add(PageCell.of(++column, head.zh(), FindingsLooks.HEAD).under(head.en()));
        }
        for (String key : FindingsSheet.IDENTITY) {
            cells.add(PageCell.of(++column, key, FindingsLooks.HEAD));
        }
        return new PageRow(32, cells);
    }
}
