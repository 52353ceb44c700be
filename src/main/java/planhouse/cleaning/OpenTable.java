package planhouse.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import planhouse.collection.header.ColumnBand;
import planhouse.collection.header.MergedCells;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.FoundTable;
import planhouse.collection.table.TableRule;
import planhouse.collection.table.WrittenBoxes;
import planhouse.collection.word.Units;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.Row;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;

/** The table that is being read: its rows become events, blank rows between them included. */
final class OpenTable {

    /** Most blank rows in one place that are told row by row. */
    private static final int LONGEST_GAP = 100;

    /** Below so many blank rows, text is no note and a single cell no data of the table. */
    private static final int FAR = 5;

    private static final int FAR_NOTE = 30;

    private final FoundTable found;
    private final Sheet sheet;
    private final CommentedCells commented;
    private final CellTally tally = new CellTally();
    private final Strays strays = new Strays();
    private final ColumnBand band;
    private final TextBoxes boxes;
    private final TableCleaner cleaner;
    private int firstRow;
    private int lastRow;
    private boolean hasValues;
    private boolean anothers;

    /**
     * @param band the sheet's columns that are not another table's
     * @param boxes of the sheet, as far as no table above has told them
     */
    OpenTable(
            FoundTable found,
            MergedCells merged,
            Units units,
            Sheet sheet,
            ColumnBand band,
            TextBoxes boxes)
            throws UnreadableWorkbookException {
        this.found = found;
        this.sheet = sheet;
        this.band = band;
        this.boxes = boxes;
        this.commented =
                new CommentedCells(
                        sheet.comments().stream()
                                .filter(comment -> band.holds(comment.cell()))
                                .toList());
        this.cleaner = new TableCleaner(found, merged, units, sheet.datesFrom1904(), tally);
        this.firstRow = found.table().headerRows().firstRow();
        this.lastRow = found.lastHeaderRow();
    }

    /** A row of the title or the header. */
    void head(Row row) {
        firstRow = Math.min(firstRow, row.number());
        commented.pass(row);
        tally.read(row.cells().size());
        tally.labels(row.cells().size());
    }

    RowDraft sort(Row row) {
        return cleaner.sort(row);
    }

    boolean isFilled(Row row) {
        return cleaner.columns().isFilled(row);
    }

    /** Whether a header of the same form puts an item into another column or unit than before. */
    boolean isHeadedAnew(FoundTable again) {
        return again.table().form().code().equals(found.table().form().code())
                && again.table().columns().stream().anyMatch(this::isElsewhere);
    }

    private boolean isElsewhere(ColumnBinding column) {
        Optional<ColumnBinding> before = found.table().columnOf(column.item());
        return before.isEmpty()
                || before.get().column() != column.column()
                || column.printedUnit().isPresent()
                        && !column.printedUnit().equals(before.get().printedUnit());
    }

    /** Filled, and with values of the table's own: no title and no header of another. */
    boolean holdsData(Row row) {
        return isFilled(row) && (cleaner.columns().hasNumerals(row) || cleaner.isUnderstood(row));
    }

    /**
     * Whether a row below the first may head a table that is no form's: words alone that are no
     * values, in columns for numbers too.
     */
    boolean mayHeadAnother(RowDraft draft) {
        return hasValues && draft.kind() == RowDraft.Kind.DATA && cleaner.isInWords(draft);
    }

    /** Whether numbers stand under such a row before any row that is plainly this table's. */
    boolean isAnothers(Row head, List<Row> below) {
        for (Row row : below) {
            if (cleaner.mayOwn(row)) return false;
            if (TableColumns.hasNumeralBelow(head, row)) return true;
        }
        return false;
    }

    /** From the next row on, rows are another table's until one is plainly this table's. */
    void leave() {
        anothers = true;
    }

    private boolean isOwnAgain(RowDraft draft) {
        return switch (draft.kind()) {
            case NOTE, SIGN_OFF -> true;
            case DATA -> cleaner.mayOwn(draft.row());
            default -> false;
        };
    }

    /** What a row becomes; nothing where it is a stray. */
    void add(RowDraft draft, boolean dataFollow, List<TableEvent> events) {
        Row row = draft.row();
        tally.read(row.cells().size());
        int gap = row.number() - lastRow - 1;
        if (draft.kind() == RowDraft.Kind.OUTSIDE) {
            row.cells().forEach(strays::beside);
            tally.ignored(row.cells().size());
            return;
        }
        anothers = anothers && !isOwnAgain(draft);
        if (anothers) {
            strays.another(row);
            tally.ignored(row.cells().size());
            lastRow = row.number();
            return;
        }
        if (isStray(draft, gap)) {
            strays.below(row);
            tally.ignored(row.cells().size());
            return;
        }
        if (gap > LONGEST_GAP) {
            strays.gap(lastRow + 1, row.number() - 1);
        } else {
            for (int blank = lastRow + 1; blank < row.number(); blank++) {
                events.add(new TableEvent.SetAside(blank(blank)));
            }
        }
        lastRow = row.number();
        hasValues |= draft.isValues();
        commented.pass(row);
        if (draft.kind() == RowDraft.Kind.DERIVED) {
            strays.derived(row, draft.label());
        }
        if (row.hidden()) {
            strays.hidden(row.number());
        }
        if (draft.isValues() || draft.kind() == RowDraft.Kind.NOT_ASKED) {
            for (Cell cell : row.cells()) {
                if (!cleaner.columns().isOwn(cell.column())) {
                    strays.beside(cell);
                }
            }
        }
        events.add(event(draft, dataFollow));
    }

    /**
     * @param isLast whether nothing follows on the sheet
     */
    TableEvent.Closed close(boolean isLast) throws UnreadableWorkbookException {
        List<Finding> findings = new ArrayList<>(found.remarks());
        findings.addAll(cleaner.questions());
        findings.addAll(strays.findings(found.table()));
        hiddenColumns().ifPresent(findings::add);
        findings.addAll(found.claims().ofComments(commented.within(firstRow, lastRow)));
        findings.addAll(
                new WrittenBoxes(found.table(), lastRow)
                        .findings(boxes.take(band, isLast ? CellAddress.LAST_ROW : lastRow)));
        return new TableEvent.Closed(found.table(), tally.count(), findings);
    }

    private Optional<Finding> hiddenColumns() throws UnreadableWorkbookException {
        List<ColumnBinding> hidden = new ArrayList<>();
        for (ColumnBinding binding : cleaner.columns().inSheetOrder()) {
            if (sheet.hidesColumn(binding.column())) hidden.add(binding);
        }
        if (hidden.isEmpty()) return Optional.empty();
        ColumnBinding first = hidden.get(0);
        return Optional.of(
                TableRule.COLUMNS_HIDDEN.finding(
                        found.table()
                                .place()
                                .at(new CellAddress(first.headerRow(), first.column())),
                        first.header(),
                        new Bilingual(
                                named(hidden, "、", item -> "（" + item.name().zh() + "）"),
                                named(hidden, ", ", item -> " (" + item.name().en() + ")"))));
    }

    private static String named(
            List<ColumnBinding> columns, String between, Function<Item, String> name) {
        return columns.stream()
                .map(
                        binding ->
                                CellAddress.columnLetters(binding.column())
                                        + name.apply(binding.item()))
                .collect(Collectors.joining(between));
    }

    private boolean isStray(RowDraft draft, int gap) {
        if (draft.isValues() && isFilled(draft.row())) {
            return false;
        }
        return switch (draft.kind()) {
            case NOTE, SIGN_OFF, REPEATED_HEADER, COLUMN_NUMBERS -> gap > FAR_NOTE;
            default -> gap > FAR;
        };
    }

    private TableEvent event(RowDraft draft, boolean dataFollow) {
        return switch (draft.kind()) {
            case DATA -> cleaner.data(draft);
            case NAMELESS -> cleaner.nameless(draft);
            case LABEL ->
                    cleaner.setAside(
                            draft, dataFollow ? SetAsideRow.Kind.HEADING : SetAsideRow.Kind.NOTE);
            default -> cleaner.setAside(draft, SetAsideRow.Kind.valueOf(draft.kind().name()));
        };
    }

    private static SetAsideRow blank(int number) {
        return new SetAsideRow(
                number,
                SetAsideRow.Kind.BLANK,
                "",
                List.of(),
                new Row(number, false, List.of()),
                List.of());
    }
}
