package planhouse.cleaning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.cell.LookQuestions;
import planhouse.cleaning.cell.MissingSigns;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.table.FindingPlace;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.word.NilWords;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.indicator.Finding;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** Tells data from totals, headings, notes and the rest, by a row's labels and filled columns. */
final class RowSorter {

    private final FindingPlace place;
    private final Form form;
    private final TableColumns columns;
    private final TotalLabels totals;
    private final StubLineReader stubs;
    private final MissingSigns missing;
    private final RowKeys keys;
    private final LookQuestions questions = new LookQuestions();

    RowSorter(
            RecognisedTable table,
            TableColumns columns,
            TotalLabels totals,
            StubLineReader stubs,
            MissingSigns missing,
            RowKeys keys) {
        this.place = table.place();
        this.form = table.form();
        this.columns = columns;
        this.totals = totals;
        this.stubs = stubs;
        this.missing = missing;
        this.keys = keys;
    }

    /** What the rows sorted ask together about how their cells look. */
    List<Finding> questions() {
        return questions.findings(place);
    }

    RowDraft sort(Row row) {
        RowNotes notes = new RowNotes(place, row.number(), questions);
        Cell first = row.cells().get(0);
        String label = first.text();
        RowDraft.Kind kind = marked(row, first);
        if (kind != null) {
            return new RowDraft(row, kind, label, null, notes);
        }
        if (columns.own(row) == 0) {
            return new RowDraft(row, RowDraft.Kind.OUTSIDE, label, null, notes);
        }
        if (NilWords.isSaid(row)) {
            return new RowDraft(row, RowDraft.Kind.LABEL, label, null, notes);
        }
        return form.isList() ? listRow(row, label, notes) : tableRow(row, notes);
    }

    /** What a row's first words or its likeness to the header say it is; null: nothing. */
    private RowDraft.@Nullable Kind marked(Row row, Cell first) {
        if (!(first.value() instanceof CellValue.Text)
                && !(first.value() instanceof CellValue.Number)) {
            return null;
        }
        String text = first.text();
        if (RowMarks.isSignOff(text)) {
            return RowDraft.Kind.SIGN_OFF;
        }
        if (!columns.hasNumbers(row) && RowMarks.isNote(text)) {
            return RowDraft.Kind.NOTE;
        }
        if (text.length() <= 6 && RowMarks.areColumnNumbers(row)) {
            return RowDraft.Kind.COLUMN_NUMBERS;
        }
        return columns.repeatsHeader(row) ? RowDraft.Kind.REPEATED_HEADER : null;
    }

    private RowDraft listRow(Row row, String label, RowNotes notes) {
        for (Cell cell : row.cells()) {
            if (cell.value() instanceof CellValue.Text && !columns.isNumeric(cell.column())) {
                SetAsideRow.Kind total = totals.kind(cell.text());
                if (total != null && !hasKeyBeside(row, cell)) {
                    return new RowDraft(row, draftKind(total), cell.text(), null, notes);
                }
            }
        }
        if (columns.hasNumbers(row) && isDerived(row)) {
            return new RowDraft(row, RowDraft.Kind.DERIVED, label, null, notes);
        }
        if (NilWords.areDashes(row)) {
            return new RowDraft(row, RowDraft.Kind.LABEL, label, null, notes);
        }
        boolean alone = columns.bound(row) <= 1 && columns.own(row) <= 2;
        if (alone && !columns.hasNumbers(row) && !keys.identifyAlone(row)) {
            return new RowDraft(row, RowDraft.Kind.LABEL, label, null, notes);
        }
        boolean nameless = keys.nameNone(row);
        return new RowDraft(
                row, nameless ? RowDraft.Kind.NAMELESS : RowDraft.Kind.DATA, "", null, notes);
    }

    /** Whether the first words of a row say that it is worked out from others. */
    private boolean isDerived(Row row) {
        for (Cell cell : row.cells()) {
            boolean words =
                    cell.value() instanceof CellValue.Text && !columns.isNumeric(cell.column());
            if (words && DerivedLabels.isDerived(cell.text())) {
                return !hasKeyBeside(row, cell);
            }
            if (columns.isBound(cell.column())) {
                return false;
            }
        }
        return false;
    }

    /** Whether another key column names a unit, so that the row is that unit's. */
    private boolean hasKeyBeside(Row row, Cell total) {
        for (Cell cell : row.cells()) {
            if (cell.column() != total.column()
                    && columns.isKey(cell.column())
                    && missing.kindOf(cell.text()) == null
                    && totals.kind(cell.text()) == null) {
                return true;
            }
        }
        return false;
    }

    private RowDraft tableRow(Row row, RowNotes notes) {
        StubLine stub = stubs.read(row, notes);
        boolean filled = columns.bound(row) > 0;
        if (stub.total() != null) {
            RowDraft.Kind kind = filled ? draftKind(stub.total()) : RowDraft.Kind.LABEL;
            return new RowDraft(row, kind, stub.label(), stub, notes);
        }
        boolean listed = stub.kind() == StubLine.Kind.LISTED;
        if (!filled && !(listed && form.kind() == FormKind.MATRIX)) {
            return new RowDraft(row, RowDraft.Kind.LABEL, row.cells().get(0).text(), stub, notes);
        }
        boolean asked = listed || form.stub().unlistedIsError();
        return new RowDraft(
                row,
                asked ? RowDraft.Kind.DATA : RowDraft.Kind.NOT_ASKED,
                stub.label(),
                stub,
                notes);
    }

    private static RowDraft.Kind draftKind(SetAsideRow.Kind total) {
        return switch (total) {
            case TOTAL -> RowDraft.Kind.TOTAL;
            case NOT_ASKED -> RowDraft.Kind.NOT_ASKED;
            default -> RowDraft.Kind.SUBTOTAL;
        };
    }
}
