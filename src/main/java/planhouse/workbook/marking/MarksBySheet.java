package planhouse.workbook.marking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * The marks of each sheet, cell by cell. A mark inside a merged range stands at its first cell, for
 * the others are not seen.
 */
final class MarksBySheet {

    /**
     * Comments a workbook gets at most: Excel and WPS become slow with tens of thousands. Cells
     * beyond are filled, and the sheet of findings lists everything.
     */
    static final int MOST_NOTES = 10_000;

    /** Findings of one cell that its comment tells. */
    private static final int MOST_LINES = 5;

    /**
     * @param cells the worst severity at each cell
     * @param notes what the comment says, by the cell's address
     */
    record OfSheet(NavigableMap<CellAddress, Severity> cells, Map<String, String> notes) {}

    private final Map<String, OfSheet> sheets = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private int notes;

    MarksBySheet(List<Sheet> sheets, List<Mark> marks) throws UnreadableWorkbookException {
        Map<String, List<CellRange>> merged = new HashMap<>();
        for (Sheet sheet : sheets) {
            boolean marked = marks.stream().anyMatch(mark -> mark.sheet().equals(sheet.name()));
            if (marked && sheet.kind() == SheetKind.WORKSHEET) {
                merged.put(sheet.name(), sheet.mergedRanges());
            }
        }
        for (Mark mark : marks) {
            List<CellRange> ranges = merged.get(mark.sheet());
            if (ranges != null) add(mark, seen(mark.cell(), ranges));
        }
    }

    private static CellAddress seen(CellAddress cell, List<CellRange> merged) {
        return merged.stream()
                .filter(range -> range.contains(cell))
                .map(CellRange::first)
                .findFirst()
                .orElse(cell);
    }

    private void add(Mark mark, CellAddress cell) {
        OfSheet sheet =
                sheets.computeIfAbsent(
                        mark.sheet(), name -> new OfSheet(new TreeMap<>(), new LinkedHashMap<>()));
        sheet.cells.merge(
                cell, mark.severity(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        String key = cell.toString();
        String before = sheet.notes.get(key);
        if (before == null) {
            if (notes++ < MOST_NOTES) sheet.notes.put(key, mark.note());
            return;
        }
        int lines = told.merge(mark.sheet() + "!" + key, 1, Integer::sum);
        if (lines < MOST_LINES) sheet.notes.put(key, before + "\n" + mark.note());
        else if (lines == MOST_LINES) sheet.notes.put(key, before + "\n…");
    }

    /** How many cells have marks. */
    int cells() {
        return sheets.values().stream().mapToInt(sheet -> sheet.cells.size()).sum();
    }

    OfSheet of(String sheet) {
        return sheets.getOrDefault(sheet, new OfSheet(new TreeMap<>(), Map.of()));
    }
}
