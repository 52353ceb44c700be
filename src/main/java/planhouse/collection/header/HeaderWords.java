package planhouse.collection.header;

import java.util.Set;
import planhouse.collection.word.Label;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** All words that head columns of any form. */
final class HeaderWords {

    private static final int LONGEST_WORD = 80;
    private static final int MOST_OTHERS = 6;
    private static final String MARKS = "(:,%#";

    private final Set<String> words;
    private final Units units;

    HeaderWords(Set<String> words, Units units) {
        this.words = words;
        this.units = units;
    }

    /**
     * Whether a row may be of a header, at a glance: two of its texts, and a third of them, are
     * words of some form's headers, and it holds no numbers but such words.
     */
    boolean maybeHeader(Row row) {
        // most rows of data hold a number that heads nothing, which is told much faster than words
        for (Cell cell : row.cells()) {
            if (!(cell.value() instanceof CellValue.Text) && !isWord(cell)) {
                return false;
            }
        }
        int known = 0;
        int unknown = 0;
        for (Cell cell : row.cells()) {
            boolean isWord = isWord(cell);
            known += isWord ? 1 : 0;
            unknown += isWord ? 0 : 1;
            if (unknown > MOST_OTHERS && unknown > 3 * known) {
                return false;
            }
        }
        return known >= 2 && known * 3 >= unknown;
    }

    boolean isAnyIn(Row row, HeaderGrid grid) {
        for (Cell cell : row.cells()) {
            if (cell.column() > HeaderGrid.WIDEST) {
                break;
            }
            if (isAny(grid.labelOf(cell))) {
                return true;
            }
        }
        return false;
    }

    boolean isAny(Label label) {
        return label.keys().stream().anyMatch(words::contains);
    }

    private boolean isWord(Cell cell) {
        String text = HeaderGrid.mayHead(cell) ? cell.text() : "";
        if (text.isEmpty() || text.length() > LONGEST_WORD) {
            return false;
        }
        String plain = PlainText.of(text);
        if (words.contains(plain)) {
            return true;
        }
        boolean marked = plain.chars().anyMatch(letter -> MARKS.indexOf(letter) >= 0);
        return marked && isAny(Label.of(text, units))
                || HeaderYears.yearOf(cell).stream()
                        .flatMap(year -> HeaderYears.inWords(text, year).stream())
                        .anyMatch(said -> isAny(Label.of(said, units)));
    }
}
