package planhouse.collection.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planhouse.collection.word.PlainText;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.CellAddress;
import planhouse.workbook.TextBox;

/**
 * What people wrote in shapes drawn over a sheet. None of it is read as data: a number over a
 * table's values is asked about there, the rest is told once.
 *
 * @param lastRow of the table
 */
public record WrittenBoxes(RecognisedTable table, int lastRow) {

    /** The findings, of boxes over the table and around it. */
    public List<Finding> findings(List<TextBox> boxes) {
        List<Finding> findings = new ArrayList<>();
        Map<CellAddress, String> others = new LinkedHashMap<>();
        for (TextBox box : boxes) {
            String text = WrittenComments.quoted(box.text());
            if (isOverValues(box.corner()) && hasNumeral(text)) {
                findings.add(
                        TableRule.TEXT_BOX_WITH_NUMBER
                                .finding(table.place().at(box.corner()), text)
                                .about(PlainText.of(text)));
            } else {
                others.merge(box.corner(), text, (one, another) -> one + " " + another);
            }
        }
        if (!others.isEmpty()) findings.add(told(others));
        return findings;
    }

    private boolean isOverValues(CellAddress cell) {
        return cell.row() > table.headerRows().lastRow()
                && cell.row() <= lastRow
                && table.columns().stream().anyMatch(column -> column.column() >= cell.column())
                && table.columns().stream().anyMatch(column -> column.column() <= cell.column());
    }

    private static boolean hasNumeral(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private Finding told(Map<CellAddress, String> others) {
        Map.Entry<CellAddress, String> first = others.entrySet().iterator().next();
        return TableRule.TEXT_BOXES.finding(
                table.place().at(first.getKey()),
                first.getValue(),
                new Bilingual(
                        WrittenComments.listed(others, "%s“%s”", "、", "，另有 %d 个"),
                        WrittenComments.listed(others, "%s \"%s\"", ", ", ", and %d more")));
    }
}
