package planhouse.collection.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import planhouse.collection.word.Label;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.workbook.Cell;
import planhouse.workbook.CellRange;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** The rows of a sheet among which a header is, and the columns that some of them head. */
final class HeaderGrid {

    /** Beyond it no form's header goes; a sheet filled to its last column stays cheap. */
    static final int WIDEST = 1000;

    private static final int LONGEST_HEADER = 400;
    private static final Pattern DASH = Pattern.compile("[-/]{1,2}");

    private static final int LONGEST_DASH = 4;
    private static final int NO_YEAR = 0;

    private final List<Row> rows;
    private final MergedCells merged;
    private final Units units;
    private final HeaderWords words;
    private final Optional<Integer> year;
    private final Map<String, Label> labels = new HashMap<>();

    /**
     * @param year the return's year; where it is not known yet, the latest that a header says
     */
    HeaderGrid(SheetRows in, Units units, HeaderWords words, Optional<Integer> year) {
        this.rows = in.rows();
        this.merged = in.merged();
        this.units = units;
        this.words = words;
        this.year = year;
    }

    /** What a cell says as a header; nothing where no header would hold that. */
    Label labelOf(Cell cell) {
        return labelOf(cell, year.or(() -> HeaderYears.yearOf(cell)).orElse(NO_YEAR));
    }

    private Label labelOf(Cell cell, int thisYear) {
        String text = cell.text();
        if (!mayHead(cell) || text.length() > LONGEST_HEADER || isDash(cell)) {
            return Label.NOTHING;
        }
        Label label = label(text);
        if (thisYear == NO_YEAR || !HeaderYears.mayHoldYear(text) || words.isAny(label)) {
            return label;
        }
        return HeaderYears.inWords(text, thisYear).stream()
                .map(this::label)
                .filter(words::isAny)
                .findFirst()
                .map(said -> said.foundAs(text))
                .orElse(label);
    }

    /** A dash stands in a row of units under what has none. */
    static boolean isDash(Cell cell) {
        String text = cell.text();
        return text.length() <= LONGEST_DASH && DASH.matcher(PlainText.of(text)).matches();
    }

    /** A text's label; the same text is read once. */
    Label label(String text) {
        return labels.computeIfAbsent(text, raw -> Label.of(raw, units));
    }

    /** Texts head columns, and years do. */
    static boolean mayHead(Cell cell) {
        CellValue value = cell.value();
        return value instanceof CellValue.Text
                || (value instanceof CellValue.Number number
                        && number.number().scale() <= 0
                        && number.number().precision() <= 4);
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows from first to last, read as a header. */
    ReadHeader header(int first, int last) {
        List<Row> header =
                rows.stream().filter(row -> row.number() >= first && row.number() <= last).toList();
        int thisYear = year.orElseGet(() -> latest(header));
        ColumnPaths paths = new ColumnPaths(merged);
        for (Row row : header) {
            paths.add(row, labels(row, thisYear), row.number() == last);
        }
        return new ReadHeader(first, last, paths.columns(units, thisYear));
    }

    /**
     * Whether the last row of a header holds a word over several columns that are parted in the
     * rows below, into which other words of the header are merged.
     */
    boolean goesOn(int first, int last) {
        boolean group = false;
        int end = last;
        for (Row row : rows) {
            if (row.number() >= first && row.number() <= last) {
                for (CellRange range : rangesOfWords(row)) {
                    end = Math.max(end, range.lastRow());
                    group |= range.lastRow() == last && range.lastColumn() > range.firstColumn();
                }
            }
        }
        int bottom = end;
        return group
                && bottom > last
                && bottom < first + TableFinder.HIGHEST
                && rows.stream()
                        .filter(row -> row.number() > last && row.number() <= bottom)
                        .allMatch(this::isText);
    }

    private List<CellRange> rangesOfWords(Row row) {
        List<CellRange> ranges = new ArrayList<>();
        for (Cell cell : row.cells()) {
            @Nullable CellRange range =
                    cell.column() > WIDEST ? null : merged.covering(cell.row(), cell.column());
            if (range != null && words.isAny(labelOf(cell))) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** Whether a row holds nothing but what may head columns. */
    boolean isText(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.column() <= WIDEST)
                .allMatch(
                        cell ->
                                cell.value() instanceof CellValue.Text
                                        && (isDash(cell) || !labelOf(cell).keys().isEmpty()));
    }

    /** Whether a row holds nothing but units, as a row of units does. */
    boolean areUnits(Row row) {
        return row.cells().stream().noneMatch(cell -> units.named(cell.text()).isEmpty());
    }

    private static int latest(List<Row> header) {
        return header.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() <= WIDEST)
                .flatMap(cell -> HeaderYears.yearOf(cell).stream())
                .max(Comparator.naturalOrder())
                .orElse(NO_YEAR);
    }

    /** What the cells of a header's row say in a return of the year. */
    private Function<Cell, Label> labels(Row row, int thisYear) {
        return thisYear != NO_YEAR && areHeadings(row.cells())
                ? cell -> headingOf(cell, thisYear)
                : cell -> labelOf(cell, thisYear);
    }

    /**
     * Whether a row holds years and words of headers, so that a number like a year is one: a row of
     * data begins with what no header says. Beside a year and the one before it further words may
     * stand, such as 计量单位, but no other number.
     */
    private boolean areHeadings(List<Cell> cells) {
        Set<Integer> years = new HashSet<>();
        boolean known = false;
        boolean further = false;
        for (Cell cell : cells) {
            Optional<Integer> year = HeaderYears.yearOf(cell);
            boolean word = year.isEmpty() && words.isAny(labelOf(cell));
            known |= word;
            if (year.isEmpty() && !word) {
                if (!(cell.value() instanceof CellValue.Text)) {
                    return false;
                }
                further = true;
            }
            year.ifPresent(years::add);
        }
        return !years.isEmpty()
                && (!further || known && years.stream().anyMatch(one -> years.contains(one - 1)));
    }

    private Label headingOf(Cell cell, int thisYear) {
        return HeaderYears.bareInWords(cell, thisYear)
                .map(words -> label(words).foundAs(cell.text()))
                .filter(words::isAny)
                .orElseGet(() -> labelOf(cell, thisYear));
    }
}
