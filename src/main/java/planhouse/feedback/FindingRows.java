package planhouse.feedback;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.indicator.WideLetters;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.workbook.CellAddress;
import planhouse.workbook.marking.PageCell;
import planhouse.workbook.marking.PageRow;

/**
 * The rows of a sheet of findings, made one after another as they are written.
 *
 * @param linked whether places lead to their cells: findings that stand alone have none beside them
 */
record FindingRows(List<List<ReportedFinding>> causes, List<PageRow> above, boolean linked)
        implements Iterable<PageRow> {

    private static final double LINE = 14;
    private static final double HIGHEST = 400;

    @Override
    public Iterator<PageRow> iterator() {
        int[] number = {0};
        PrintedPages pages =
                new PrintedPages(
                        above.stream().mapToDouble(PageRow::points).sum(),
                        above.get(above.size() - 1).points());
        Stream<PageRow> listed =
                causes.stream()
                        .flatMap(
                                cause -> {
                                    PageRow first = row(number[0] + 1, cause.get(0));
                                    return Stream.concat(
                                            Stream.of(pages.place(group(cause), first.points())),
                                            cause.stream()
                                                    .map(each -> row(++number[0], each))
                                                    .map(each -> pages.place(each, 0)));
                                });
        return Stream.concat(above.stream(), listed).iterator();
    }

    /** The line above a cause's findings; it can be filtered together with them. */
    private static PageRow group(List<ReportedFinding> cause) {
        ReturnFinding first = cause.get(0).finding();
        String count = FeedbackText.of("group", first.rule(), String.valueOf(cause.size())).zh();
        String expected = shared(cause, ReturnFinding::expected, "note.expected");
        String fix = shared(cause, ReturnFinding::fix, "note.fix");
        return new PageRow(
                20,
                List.of(
                        PageCell.of(FindingColumns.NUMBER, "", FindingsLooks.GROUP),
                        PageCell.of(
                                FindingColumns.SEVERITY,
                                severity(first),
                                FindingsLooks.groupOf(first.severity())),
                        PageCell.of(FindingColumns.STATUS, "", FindingsLooks.GROUP),
                        PageCell.of(FindingColumns.PLACE, count, FindingsLooks.GROUP)
                                .to(FindingColumns.FOUND),
                        PageCell.of(FindingColumns.PROBLEM, expected, FindingsLooks.GROUP),
                        PageCell.of(FindingColumns.FIX, fix, FindingsLooks.GROUP)
                                .to(FindingColumns.EXPLANATION)));
    }

    /** What all findings of a cause say alike, in Chinese; their own lines say it in both. */
    private static String shared(
            List<ReportedFinding> cause, Function<ReturnFinding, Bilingual> part, String key) {
        Bilingual first = part.apply(cause.get(0).finding());
        boolean alike =
                cause.size() > 1
                        && cause.stream()
                                .allMatch(each -> part.apply(each.finding()).equals(first));
        return alike ? FeedbackText.of(key, first).zh() : "";
    }

    private static String severity(ReturnFinding finding) {
        return FeedbackText.line("severity." + finding.severity().code());
    }

    private PageRow row(int number, ReportedFinding reported) {
        ReturnFinding finding = reported.finding();
        Bilingual problem = reported.problem();
        List<PageCell> cells = new ArrayList<>();
        cells.add(PageCell.number(FindingColumns.NUMBER, number, FindingsLooks.NUMBER));
        cells.add(
                PageCell.of(
                        FindingColumns.SEVERITY,
                        severity(finding),
                        FindingsLooks.severity(finding.severity())));
        cells.add(status(finding));
        cells.add(place(reported));
        String found = finding.found();
        cells.add(
                found.isEmpty()
                        ? PageCell.of(
                                        FindingColumns.FOUND,
                                        FeedbackText.of("blank").zh(),
                                        FindingsLooks.FOUND)
                                .under(FeedbackText.of("blank").en())
                        : PageCell.of(FindingColumns.FOUND, found, FindingsLooks.FOUND));
        cells.add(
                PageCell.of(FindingColumns.PROBLEM, problem.zh(), FindingsLooks.TEXT)
                        .under(problem.en()));
        cells.add(
                PageCell.of(FindingColumns.FIX, finding.fix().zh(), FindingsLooks.TEXT)
                        .under(finding.fix().en()));
        boolean asks = finding.severity() == Severity.QUERY && finding.isOpen();
        cells.add(
                PageCell.of(
                        FindingColumns.EXPLANATION,
                        finding.explanation().orElse(""),
                        asks ? FindingsLooks.EXPLANATION : FindingsLooks.NO_EXPLANATION));
        identity(cells, reported);
        return new PageRow(height(cells), cells);
    }

    private static PageCell status(ReturnFinding finding) {
        Bilingual status = FeedbackText.of("status." + finding.progress());
        return PageCell.of(FindingColumns.STATUS, status.zh(), FindingsLooks.STATUS)
                .under(status.en());
    }

    private PageCell place(ReportedFinding reported) {
        ReturnFinding finding = reported.finding();
        String sheet = finding.sheet();
        if (sheet.isEmpty()) {
            Bilingual whole = FeedbackText.of("whole");
            return PageCell.of(FindingColumns.PLACE, whole.zh(), FindingsLooks.TEXT)
                    .under(whole.en());
        }
        PageCell cell = PageCell.of(FindingColumns.PLACE, reported.place(), FindingsLooks.PLACE);
        if (!linked || !finding.isOpen()) return cell;
        CellAddress target = CellAddress.parse(finding.cell().orElse("A1"));
        return cell.leadingTo(new PageCell.Link(sheet, target));
    }

    /** In the order of {@link planhouse.collection.FindingsSheet#IDENTITY}. */
    private static void identity(List<PageCell> cells, ReportedFinding reported) {
        ReturnFinding finding = reported.finding();
        List<String> texts =
                List.of(
                        reported.of().form(),
                        reported.of().county().orElse(""),
                        reported.of().year().map(String::valueOf).orElse(""),
                        finding.rule(),
                        finding.item().orElse(""),
                        finding.subject(),
                        finding.found());
        int column = FindingColumns.EXPLANATION;
        for (String text : texts) {
            cells.add(PageCell.of(++column, text, FindingsLooks.FOUND));
        }
    }

    private static double height(List<PageCell> cells) {
        double highest = 30;
        for (PageCell cell : cells) {
            if (cell.column() > FindingColumns.FIX) break;
            double room = FindingColumns.width(cell.column()) - 3;
            double lines = lines(cell.text(), room) + 0.9 * lines(cell.second(), room * 1.15);
            highest = Math.max(highest, lines * LINE + 6);
        }
        return Math.min(HIGHEST, Math.rint(highest));
    }

    private static long lines(String text, double room) {
        if (text.isEmpty()) return 0;
        return text.lines().mapToLong(line -> 1 + (long) (WideLetters.columns(line) / room)).sum();
    }
}
