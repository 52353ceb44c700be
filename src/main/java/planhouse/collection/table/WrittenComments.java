package planhouse.collection.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import planhouse.collection.word.CommentWords;
import planhouse.collection.word.DoubtWords;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;
import planhouse.workbook.CellLook;
import planhouse.workbook.CellValue;
import planhouse.workbook.marking.OwnNote;

/**
 * What people wrote beside the cells of a table. None of it is read as data: what doubts a cell is
 * asked about there, the rest is told once a table.
 */
record WrittenComments(RecognisedTable table, WrittenRemarks remarks, Units units) {

    private static final int LONGEST = 200;
    private static final int QUOTED = 5;

    /** The findings, of comments in a table's rows; notes of earlier markings are none. */
    List<Finding> findings(List<CommentedCell> comments) {
        List<Finding> findings = new ArrayList<>();
        Map<CellAddress, String> others = new LinkedHashMap<>();
        for (CommentedCell beside : comments) {
            CellComment comment = beside.comment();
            String written = OwnNote.without(comment.text()).strip();
            String text = quoted(written);
            if (text.isEmpty()) continue;
            List<Finding> contradicted = remarks.contradictions(asCell(comment.cell(), text));
            findings.addAll(contradicted);
            if (!contradicted.isEmpty()) continue;
            if (doubts(beside, written)) findings.add(doubt(comment.cell(), text));
            else others.put(comment.cell(), text);
        }
        if (!others.isEmpty()) findings.add(told(others));
        return findings;
    }

    /** In the header words say what a column is: 不含税, 大约数也可. */
    private boolean doubts(CommentedCell beside, String written) {
        CellAddress cell = beside.comment().cell();
        if (cell.row() <= table.headerRows().lastRow()) return false;
        return CommentWords.leaveOpen(written)
                || DoubtWords.areSaidIn(written)
                || CommentWords.correct(written)
                        && !beside.saysWhatIsRight(written, printedAt(cell), units);
    }

    private Optional<UnitOfMeasure> printedAt(CellAddress cell) {
        return columnAt(cell).flatMap(ColumnBinding::printedUnit);
    }

    /** A text on one line, and not too long. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static Cell asCell(CellAddress at, String text) {
        return new Cell(at.row(), at.column(), new CellValue.Text(text), false, CellLook.PLAIN);
    }

    private Finding doubt(CellAddress cell, String text) {
        FindingPlace place = table.place().at(cell);
        return TableRule.COMMENT_DOUBTS
                .finding(
                        columnAt(cell).map(column -> place.of(column.item().code())).orElse(place),
                        text)
                .about(PlainText.of(text));
    }

    private Optional<ColumnBinding> columnAt(CellAddress cell) {
        return table.columns().stream()
                .filter(column -> column.column() == cell.column())
                .filter(column -> column.headerRow() < cell.row())
                .findFirst();
    }

    private Finding told(Map<CellAddress, String> others) {
        Map.Entry<CellAddress, String> first = others.entrySet().iterator().next();
        return TableRule.COMMENTS.finding(
                table.place().at(first.getKey()),
                first.getValue(),
                new Bilingual(
                        listed(others, "%s“%s”", "、", "，另有 %d 条"),
                        listed(others, "%s \"%s\"", ", ", ", and %d more")));
    }

    /** The first few texts with their cells, and how many more there are. */
    static String listed(
            Map<CellAddress, String> comments, String each, String between, String more) {
        String named =
                comments.entrySet().stream()
                        .limit(QUOTED)
                        .map(comment -> each.formatted(comment.getKey(), comment.getValue()))
                        .collect(Collectors.joining(between));
        int left = comments.size() - QUOTED;
        return left > 0 ? named + more.formatted(left) : named;
    }
}
