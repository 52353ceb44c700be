package planhouse.cleaning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.FoundTable;
import planhouse.collection.table.StubBinding;
import planhouse.collection.word.PlainText;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** Which of a sheet's columns are a table's, and what each is for. */
final class TableColumns {

    private enum Use {
        OUTSIDE,
        UNKNOWN,
        STUB,
        WORDS,
        NUMBERS
    }

    private final FoundTable found;
    private final Use[] uses;
    private final int[] items;
    private final List<ColumnBinding> inSheetOrder;
    private final Set<Integer> keyColumns = new HashSet<>();

    TableColumns(FoundTable found) {
        this.found = found;
        this.inSheetOrder =
                found.table().columns().stream()
                        .sorted(Comparator.comparingInt(ColumnBinding::column))
                        .toList();
        Set<Integer> own = new HashSet<>(found.headed());
        found.rowUnits().ifPresent(own::add);
        int last = own.stream().mapToInt(Integer::intValue).max().orElse(1);
        uses = new Use[last + 1];
        items = new int[last + 1];
        Arrays.fill(uses, Use.OUTSIDE);
        Arrays.fill(items, -1);
        own.forEach(column -> uses[column] = Use.UNKNOWN);
        for (StubBinding stub : found.table().stubs()) {
            uses[stub.column()] = Use.STUB;
        }
        found.rowUnits().ifPresent(column -> uses[column] = Use.STUB);
        for (ColumnBinding binding : inSheetOrder) {
            uses[binding.column()] = binding.item().isNumeric() ? Use.NUMBERS : Use.WORDS;
            items[binding.column()] = found.table().form().indexOf(binding.item().code());
            if (found.table().form().key().contains(binding.item().code())) {
                keyColumns.add(binding.column());
            }
        }
    }

    int last() {
        return uses.length - 1;
    }

    List<ColumnBinding> inSheetOrder() {
        return inSheetOrder;
    }

    /** The item's place in the row of values. */
    int itemAt(int column) {
        return column < items.length ? items[column] : -1;
    }

    boolean isOwn(int column) {
        return column < uses.length && uses[column] != Use.OUTSIDE;
    }

    boolean isBound(int column) {
        return itemAt(column) >= 0;
    }

    boolean isStub(int column) {
        return column < uses.length && uses[column] == Use.STUB;
    }

    boolean isNumeric(int column) {
        return column < uses.length && uses[column] == Use.NUMBERS;
    }

    /** Bound, and not for numbers. */
    boolean isWords(int column) {
        return column < uses.length && uses[column] == Use.WORDS;
    }

    boolean isKey(int column) {
        return keyColumns.contains(column);
    }

    int bound(Row row) {
        int bound = 0;
        for (Cell cell : row.cells()) {
            bound += isBound(cell.column()) ? 1 : 0;
        }
        return bound;
    }

    int own(Row row) {
        int own = 0;
        for (Cell cell : row.cells()) {
            own += isOwn(cell.column()) ? 1 : 0;
        }
        return own;
    }

    /** Whether any column for numbers is filled. */
    boolean hasNumbers(Row row) {
        for (Cell cell : row.cells()) {
            if (isNumeric(cell.column())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column for numbers holds one, or a text that begins as one. */
    boolean hasNumerals(Row row) {
        for (Cell cell : row.cells()) {
            if (isNumeric(cell.column()) && isNumeral(cell)) {
                return true;
            }
        }
        return false;
    }

    static boolean isNumeral(Cell cell) {
        return !(cell.value() instanceof CellValue.Text) || startsWithDigit(cell.text());
    }

    /** Whether a row holds a number in a column that one above it fills. */
    static boolean hasNumeralBelow(Row above, Row row) {
        return row.cells().stream()
                .anyMatch(cell -> isNumeral(cell) && above.cellAt(cell.column()).isPresent());
    }

    private static boolean startsWithDigit(String text) {
        String written = text.strip();
        return !written.isEmpty() && Character.isDigit(written.charAt(0));
    }

    /** Filled as a row of data is: two of the bound columns, or a label and one value. */
    boolean isFilled(Row row) {
        int bound = bound(row);
        return bound >= Math.min(2, inSheetOrder.size()) || (bound >= 1 && isLabelled(row));
    }

    private boolean isLabelled(Row row) {
        return row.cells().stream().anyMatch(cell -> isStub(cell.column()));
    }

    /** Whether the header is printed again: half of the row's cells repeat what heads them. */
    boolean repeatsHeader(Row row) {
        int same = 0;
        for (Cell cell : row.cells()) {
            Set<String> above = found.headerTexts().get(cell.column());
            boolean text = cell.value() instanceof CellValue.Text && cell.text().length() < 200;
            if (above != null && text && repeatsOne(above, cell.text())) {
                same++;
            } else if (same == 0 && isBound(cell.column())) {
                return false;
            }
        }
        return same >= 2 && same * 2 >= row.cells().size();
    }

    private static boolean repeatsOne(Set<String> above, String text) {
        return mayRepeat(above, text) && above.contains(PlainText.of(text));
    }

    /** Cheap, and false of most data: few headers begin with a digit, which stays what it is. */
    private static boolean mayRepeat(Set<String> above, String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first < '0' || first > '9') {
            return true;
        }
        for (String header : above) {
            if (!header.isEmpty() && header.charAt(0) == first) {
                return true;
            }
        }
        return false;
    }
}
