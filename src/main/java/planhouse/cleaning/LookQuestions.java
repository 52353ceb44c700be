package planhouse.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planhouse.collection.FindingPlace;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.Cell;
import planhouse.workbook.CellRange;

/**
 * Questions about how the cells of a table show what they hold. People format whole columns, so
 * that cells that are alike in a column are asked about once, at the first, and all of them named.
 */
final class LookQuestions {

    /** Most ranges that are written out; further cells are counted. */
    private static final int MOST_RANGES = 40;

    private final Map<Topic, Alike> asked = new LinkedHashMap<>();

    /**
     * What is asked.
     *
     * @param item the item's code
     * @param subject what it is about beside the item: a line's code, a unit's
     */
    record Topic(CellRule rule, int column, String item, String subject) {}

    /** Cells of one column that are asked the same. */
    private static final class Alike {

        private final String found;
        private final Object[] words;
        private final List<CellRange> ranges = new ArrayList<>();
        private int unnamed;

        Alike(String found, Object[] words) {
            this.found = found;
            this.words = words;
        }

        void add(int row, int column) {
            int last = ranges.size() - 1;
            if (last >= 0 && unnamed == 0 && ranges.get(last).lastRow() == row - 1) {
                CellRange above = ranges.get(last);
                ranges.set(last, new CellRange(above.firstRow(), column, row, column));
            } else if (ranges.size() < MOST_RANGES) {
                ranges.add(new CellRange(row, column, row, column));
            } else {
                unnamed++;
            }
        }

        Bilingual others() {
            if (ranges.size() == 1 && ranges.get(0).firstRow() == ranges.get(0).lastRow()) {
                return Bilingual.same("");
            }
            List<String> named = ranges.stream().map(CellRange::toString).toList();
            if (unnamed == 0) {
                return RowNotes.words(
                        "alike", new Bilingual(String.join("、", named), String.join(", ", named)));
            }
            return RowNotes.words(
                    "alike.more",
                    new Bilingual(String.join("、", named), String.join(", ", named)),
                    String.valueOf(unnamed));
        }
    }

    /**
     * @param words what the message says of the first such cell
     */
    void ask(Topic topic, Cell cell, Object... words) {
        asked.computeIfAbsent(topic, first -> new Alike(cell.text(), words))
                .add(cell.row(), cell.column());
    }

    List<Finding> findings(FindingPlace table) {
        List<Finding> findings = new ArrayList<>();
        asked.forEach((topic, alike) -> findings.add(finding(topic, alike, table)));
        return findings;
    }

    private static Finding finding(Topic topic, Alike alike, FindingPlace table) {
        Object[] words = new Object[alike.words.length + 1];
        words[0] = alike.others();
        System.arraycopy(alike.words, 0, words, 1, alike.words.length);
        FindingPlace first = table.at(alike.ranges.get(0).first()).of(topic.item());
        return RowNotes.question(topic.rule(), first, alike.found, words).about(topic.subject());
    }
}
