package planhouse.cleaning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;
import planhouse.workbook.CellLook;
import planhouse.workbook.CellRange;
import planhouse.workbook.CellValue;
import planhouse.workbook.FormatSection;
import planhouse.workbook.FormatText;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.Shown;
import planhouse.workbook.TextBox;
import planhouse.workbook.Visibility;

/**
 * A sheet typed as lines of cells between bars, the first line row 1. A cell is text, but for
 * {@code #12} a number, {@code %0.125} a number formatted as a percentage ({@code %,0.125}: divided
 * by 1000 too), {@code :1234} a number shown divided by 1000, {@code ;1234} one that its format
 * hides, {@code &1.5 亿元} one with a unit that its format writes (as {@code :1234 千} too),
 * {@code @2021-06-15} a date, {@code !#REF!} an error value, {@code =} a formula without its
 * result, {@code ^} TRUE, {@code ?00000?12} a number with a format; with {@code _} before it a cell
 * is struck through.
 */
record TypedSheet(
        String name,
        List<Row> typed,
        List<CellRange> mergedRanges,
        Visibility visibility,
        SheetKind kind,
        Set<Integer> hiddenColumns,
        List<CellComment> comments,
        List<TextBox> textBoxes)
        implements Sheet {

    static TypedSheet of(String name, String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String text : lines) {
            for (String line : text.split("\n")) {
                rows.add(row(rows.size() + 1, line, false));
            }
        }
        return new TypedSheet(
                name,
                rows,
                List.of(),
                Visibility.VISIBLE,
                SheetKind.WORKSHEET,
                Set.of(),
                List.of(),
                List.of());
    }

    TypedSheet named(String other) {
        return new TypedSheet(
                other, typed, mergedRanges, visibility, kind, hiddenColumns, comments, textBoxes);
    }

    TypedSheet as(SheetKind other) {
        return new TypedSheet(
                name, typed, mergedRanges, visibility, other, hiddenColumns, comments, textBoxes);
    }

    TypedSheet holding(List<Row> rows) {
        return new TypedSheet(
                name, rows, mergedRanges, visibility, kind, hiddenColumns, comments, textBoxes);
    }

    TypedSheet commented(String cell, String text) {
        List<CellComment> more = new ArrayList<>(comments);
        more.add(new CellComment(CellAddress.parse(cell), text));
        return new TypedSheet(
                name, typed, mergedRanges, visibility, kind, hiddenColumns, more, textBoxes);
    }

    TypedSheet boxed(String corner, String text) {
        List<TextBox> more = new ArrayList<>(textBoxes);
        more.add(new TextBox(CellAddress.parse(corner), text));
        return new TypedSheet(
                name, typed, mergedRanges, visibility, kind, hiddenColumns, comments, more);
    }

    TypedSheet merged(String... ranges) {
        List<CellRange> parsed = new ArrayList<>();
        for (String range : ranges) {
            parsed.add(CellRange.parse(range));
        }
        return new TypedSheet(
                name, typed, parsed, visibility, kind, hiddenColumns, comments, textBoxes);
    }

    TypedSheet seen(Visibility other) {
        return new TypedSheet(
                name, typed, mergedRanges, other, kind, hiddenColumns, comments, textBoxes);
    }

    TypedSheet with(int number, String line) {
        List<Row> more = new ArrayList<>(typed);
        more.removeIf(row -> row.number() == number);
        more.add(row(number, line, false));
        more.sort((one, other) -> one.number() - other.number());
        return holding(more);
    }

    TypedSheet hiding(Integer... numbers) {
        Set<Integer> hidden = Set.of(numbers);
        List<Row> shown =
                typed.stream()
                        .map(
                                row ->
                                        new Row(
                                                row.number(),
                                                hidden.contains(row.number()),
                                                row.cells()))
                        .toList();
        return holding(shown);
    }

    TypedSheet hidingColumns(Integer... numbers) {
        return new TypedSheet(
                name, typed, mergedRanges, visibility, kind, Set.of(numbers), comments, textBoxes);
    }

    @Override
    public boolean hidesColumn(int column) {
        return hiddenColumns.contains(column);
    }

    @Override
    public int index() {
        return 0;
    }

    @Override
    public RowReader rows() {
        Iterator<Row> filled = typed.stream().filter(row -> !row.cells().isEmpty()).iterator();
        return new RowReader() {
            @Override
            public Row next() {
                return filled.hasNext() ? filled.next() : null;
            }

            @Override
            public void close() {}
        };
    }

    private static Row row(int number, String line, boolean hidden) {
        List<Cell> cells = new ArrayList<>();
        String[] parts = line.split("\\|", -1);
        for (int column = 1; column <= parts.length; column++) {
            String part = parts[column - 1];
            String text =
                    part.startsWith("~") ? part.substring(1).replace('~', '\n') : part.strip();
            if (!text.isEmpty()) {
                cells.add(cell(number, column, text));
            }
        }
        return new Row(number, hidden, cells);
    }

    private static Cell formatted(int row, int column, String[] parts) {
        Shown shown = new Shown(parts[1].endsWith("%"), 0, "", "", false);
        FormatText format = new FormatText(parts[1], true);
        FormatSection section =
                new FormatSection(FormatSection.Numbers.ANY, BigDecimal.ZERO, shown, format);
        CellValue value = new CellValue.Number(new BigDecimal(parts[2]));
        return new Cell(row, column, value, false, CellLook.of(List.of(section), false));
    }

    private static Cell cell(int row, int column, String text) {
        if (text.charAt(0) == '?') return formatted(row, column, text.split("\\?"));
        boolean struck = text.charAt(0) == '_';
        String typed = struck ? text.substring(1) : text;
        char kind = typed.charAt(0);
        boolean divided = kind == ':' || typed.startsWith("%,");
        String rest = typed.substring(typed.startsWith("%,") ? 2 : 1);
        boolean measured = kind == '&' || kind == ':';
        String before = measured ? rest.replaceFirst("[0-9].*", "") : "";
        String number = rest.substring(before.length());
        String unit = measured ? number.replaceFirst("^[0-9.]+", "").strip() : "";
        String digits = number.substring(0, number.length() - unit.length()).strip();
        CellValue value =
                switch (kind) {
                    case '#', '%', ':', ';', '&' ->
                            digits.isEmpty()
                                            || !Character.isDigit(
                                                    digits.charAt(digits.length() - 1))
                                    ? new CellValue.Text(typed)
                                    : new CellValue.Number(new BigDecimal(digits));
                    case '@' -> new CellValue.Date(LocalDate.parse(rest).atStartOfDay());
                    case '!' -> new CellValue.Error(rest);
                    case '=' -> new CellValue.NotCalculated();
                    case '^' -> new CellValue.Bool(true);
                    default -> new CellValue.Text(typed);
                };
        Shown shown = new Shown(kind == '%', divided ? 3 : 0, before, unit, kind == ';');
        CellLook look =
                CellLook.of(
                        List.of(
                                new FormatSection(
                                        FormatSection.Numbers.ANY,
                                        BigDecimal.ZERO,
                                        shown,
                                        FormatText.PLAIN)),
                        struck);
        return new Cell(row, column, value, typed.equals("="), look);
    }
}
