package planhouse.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import planhouse.cleaning.cell.CellRule;
import planhouse.cleaning.cell.CodeNames;
import planhouse.cleaning.cell.MissingSigns;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.form.CodeList;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** What the key columns of a list say about a row: which unit it is of, if any. */
final class RowKeys {

    private final TableColumns columns;
    private final MergedText merged;
    private final MissingSigns missing;
    private final List<ColumnBinding> keys = new ArrayList<>();
    private final Map<Integer, CodeNames> listed = new HashMap<>();

    RowKeys(
            RecognisedTable table,
            TableColumns columns,
            MergedText merged,
            MissingSigns missing,
            Units units) {
        this.columns = columns;
        this.merged = merged;
        this.missing = missing;
        for (ColumnBinding binding : columns.inSheetOrder()) {
            Item item = binding.item();
            if (!columns.isKey(binding.column())) continue;
            keys.add(binding);
            if (item.codeList().isPresent()) {
                CodeList list = item.codeList().get();
                listed.put(binding.column(), new CodeNames(list, table.year(), units));
            }
        }
    }

    /**
     * Whether a label alone identifies a unit: a listed code, or letters and digits of the key's
     * exact length.
     */
    boolean identifyAlone(Row row) {
        for (Cell cell : row.cells()) {
            if (!columns.isKey(cell.column())) {
                continue;
            }
            CodeNames names = listed.get(cell.column());
            if (names != null && names.code(cell.text()).isPresent()) {
                return true;
            }
            String text = cell.text().strip();
            Item item = item(cell);
            boolean exact = item.length().filter(length -> length == text.length()).isPresent();
            if (exact && !isInWords(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row holds figures, no key, and hardly a word. */
    boolean nameNone(Row row) {
        if (keys.isEmpty() || row.cells().stream().anyMatch(this::mayBeKey)) return false;
        return words(row).size() <= 1
                && columns.hasNumerals(row)
                && keys.stream().allMatch(key -> merged.over(row.number(), key.column()) == null);
    }

    private boolean mayBeKey(Cell cell) {
        if (!columns.isKey(cell.column()) || missing.kindOf(cell.text()) != null) return false;
        // 芝英镇 in the column of credit codes
        boolean words = item(cell).length().isPresent() && isInWords(cell.text());
        return !words;
    }

    /** Tells that a row names no unit, at its first key. */
    void tellNone(Row row, RowNotes notes) {
        String said = words(row).stream().findFirst().orElse("");
        notes.error(
                CellRule.NAMES_NO_UNIT,
                keys.get(0).column(),
                "",
                said,
                new Bilingual(
                        keys.stream()
                                .map(key -> key.item().name().zh())
                                .collect(Collectors.joining("、")),
                        keys.stream()
                                .map(key -> key.item().name().en())
                                .collect(Collectors.joining(", "))),
                said.isEmpty() ? Bilingual.same("") : RowNotes.words("T85.says", said));
    }

    private List<String> words(Row row) {
        return row.cells().stream()
                .filter(cell -> columns.isWords(cell.column()))
                .map(Cell::text)
                .filter(text -> missing.kindOf(text) == null)
                .toList();
    }

    private Item item(Cell key) {
        return keys.stream()
                .filter(binding -> binding.column() == key.column())
                .map(ColumnBinding::item)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInWords(String text) {
        return text.chars().anyMatch(letter -> PlainText.isHan((char) letter));
    }
}
