package planhouse.cleaning.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planhouse.collection.table.FindingPlace;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;

/**
 * Questions about how the cells of a table show what they hold. People format whole columns, so
 * that cells that are alike in a column are asked about once, at the first, and all of them named.
 */
public final class LookQuestions {

    private final Map<Topic, Alike> asked = new LinkedHashMap<>();

    /**
     * What is asked.
     *
     * @param item the item's code
     * @param subject what it is about beside the item: a line's code, a unit's
     */
    record Topic(CellRule rule, int column, String item, String subject) {}

    /** Cells of one column that are asked the same. */
    private record Alike(String found, Object[] words, RowSpans rows) {

        Bilingual others(int column) {
            if (rows.count() == 1) return Bilingual.same("");
            return RowNotes.words(
                    "alike",
                    rows.text((from, to) -> new CellRange(from, column, to, column).toString()));
        }
    }

    /**
     * @param words what the message says of the first such cell
     */
    void ask(Topic topic, Cell cell, Object... words) {
        asked.computeIfAbsent(topic, first -> new Alike(cell.text(), words, new RowSpans()))
                .rows()
                .add(cell.row());
    }

    /** The questions, one a topic, at the first of its cells. */
    public List<Finding> findings(FindingPlace table) {
        List<Finding> findings = new ArrayList<>();
        asked.forEach((topic, alike) -> findings.add(finding(topic, alike, table)));
        return findings;
    }

    private static Finding finding(Topic topic, Alike alike, FindingPlace table) {
        Object[] words = new Object[alike.words().length + 1];
        words[0] = alike.others(topic.column());
        System.arraycopy(alike.words(), 0, words, 1, alike.words().length);
        CellAddress first = new CellAddress(alike.rows().first(), topic.column());
        return RowNotes.question(
                        topic.rule(), table.at(first).of(topic.item()), alike.found(), words)
                .about(topic.subject());
    }
}
