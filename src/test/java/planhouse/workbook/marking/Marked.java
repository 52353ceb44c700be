package planhouse.workbook.marking;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.reading.Workbook;
import planhouse.workbook.writing.Look;

/**
 * What tests of marking share: a page of findings, each printed on a page of its own, cells to
 * mark, a workbook's values.
 */
final class Marked {

    private Marked() {}

    static Mark mark(String sheet, String cell, Severity severity) {
        String note = "✖ 错误 Error · T01\n填的是 Found: =1+1\n请 To do: 改 / change it";
        return new Mark(sheet, CellAddress.parse(cell), severity, note);
    }

    static List<FindingsPage> pages(List<Mark> marks) {
        List<PageRow> rows = new ArrayList<>();
        rows.add(new PageRow(30, List.of(PageCell.of(1, "审核结果 Findings", Look.TITLE).to(3))));
        rows.add(
                new PageRow(
                        24,
                        List.of(
                                PageCell.of(1, "单元格", Look.HEADER),
                                PageCell.of(2, "发现", Look.HEADER),
                                PageCell.of(3, "说明", Look.HEADER))));
        for (Mark mark : marks) {
            PageRow row =
                    new PageRow(
                            30,
                            List.of(
                                    PageCell.of(1, mark.cell().toString(), Look.TEXT)
                                            .leadingTo(
                                                    new PageCell.Link(mark.sheet(), mark.cell())),
                                    PageCell.of(2, "=1+1", Look.TEXT).under("@SUM(1)"),
                                    PageCell.of(3, "", Look.ENTRY)));
            rows.add(rows.size() == 2 ? row : row.beginningPage());
        }
        return List.of(
                new FindingsPage(
                        "审核结果 Findings",
                        List.of(12.0, 40.0, 0.0),
                        2,
                        rows.size(),
                        2,
                        "foot",
                        rows));
    }

    /** Some cells of a workbook: one with a value, one beyond its columns, one below its rows. */
    static List<Mark> someCells(Workbook workbook) throws UnreadableWorkbookException {
        List<Mark> marks = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            if (sheet.kind() != SheetKind.WORKSHEET || marks.size() > 5) continue;
            Optional<Row> first = Optional.empty();
            try (RowReader rows = sheet.rows()) {
                first = Optional.ofNullable(rows.next());
            }
            String cell = first.map(row -> row.cells().get(0).address().toString()).orElse("B2");
            int row = first.map(Row::number).orElse(3);
            marks.add(mark(sheet.name(), cell, Severity.ERROR));
            marks.add(mark(sheet.name(), "AD" + row, Severity.QUERY));
            marks.add(mark(sheet.name(), "C" + Math.min(row + 777, 60_000), Severity.INFO));
        }
        return marks;
    }

    /** Every value with its place, without the sheets of findings. */
    static Map<String, String> values(Path file) throws UnreadableWorkbookException, IOException {
        Map<String, String> values = new TreeMap<>();
        try (Workbook workbook = Workbook.open(file)) {
            for (Sheet sheet : workbook.sheets()) {
                if (OwnNames.isFindings(sheet.name(), workbook.definedNames())) continue;
                values.put(sheet.name(), sheet.kind() + " " + sheet.visibility());
                values.put(sheet.name() + " merged", sheet.mergedRanges().toString());
                try (RowReader rows = sheet.rows()) {
                    for (Row row = rows.next(); row != null; row = rows.next()) {
                        row.cells()
                                .forEach(
                                        cell ->
                                                values.put(
                                                        sheet.name() + "!" + cell.address(),
                                                        cell.value()
                                                                + " "
                                                                + cell.look()
                                                                        .of(BigDecimal.ONE)
                                                                        .percent()));
                    }
                }
            }
        }
        return values;
    }
}
