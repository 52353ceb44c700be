package planhouse.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.cell.CodeNames;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.StubBinding;
import planhouse.collection.word.Label;
import planhouse.collection.word.PeriodReader;
import planhouse.collection.word.Units;
import planhouse.form.CodeList;
import planhouse.form.Dimension;
import planhouse.form.Line;
import planhouse.form.Place;
import planhouse.form.StubColumn;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** Reads a table form's stub columns, row by row downwards: blank cells may repeat those above. */
final class StubLineReader {

    private static final int MOST_REMEMBERED = 5000;

    private final List<StubBinding> stubs;
    private final Map<String, CodeNames> names = new HashMap<>();
    private final Map<Integer, Cell> carried = new HashMap<>();
    private final Map<String, Label> labels = new HashMap<>();
    private final MatrixLines lines;
    private final TotalLabels totals;
    private final MergedText merged;
    private final Units units;
    private final boolean hasLines;

    StubLineReader(RecognisedTable table, TotalLabels totals, MergedText merged, Units units) {
        this.stubs = table.stubs();
        this.hasLines = stubs.stream().anyMatch(StubLineReader::isOfLines);
        this.totals = totals;
        this.merged = merged;
        this.units = units;
        this.lines = new MatrixLines(table.form(), table.edition(), units);
        for (StubBinding stub : stubs) {
            Optional<CodeList> list = stub.stub().codeList();
            list.ifPresent(
                    codes ->
                            names.put(
                                    stub.stub().code(), new CodeNames(codes, table.year(), units)));
        }
    }

    StubLine read(Row row, RowNotes notes) {
        Draft draft = new Draft(stubs.isEmpty() ? 1 : stubs.get(0).column());
        for (StubBinding binding : stubs) {
            if (binding.stub().places()) {
                pass(binding, cellOf(binding, row), draft);
            }
        }
        if (hasLines) {
            findLine(draft, notes);
        }
        return new StubLine(
                draft.total == null ? draft.kind : StubLine.Kind.TOTAL,
                draft.place,
                draft.line,
                draft.text,
                draft.label,
                draft.column,
                draft.total);
    }

    /** A row's stub as far as its columns have been read. */
    private static final class Draft {

        private final List<Cell> indicatorCells = new ArrayList<>(2);
        private StubLine.Kind kind = StubLine.Kind.LISTED;
        private Place place = Place.NOWHERE;
        private Optional<Line> line = Optional.empty();
        private String text = "";
        private Label label = Label.NOTHING;
        private int column;
        private SetAsideRow.@Nullable Kind total;

        Draft(int column) {
            this.column = column;
        }
    }

    private void pass(StubBinding binding, @Nullable Cell cell, Draft draft) {
        boolean listed = draft.kind == StubLine.Kind.LISTED;
        if (cell != null && draft.label == Label.NOTHING) {
            draft.text = cell.text();
            draft.label = label(draft.text);
            // a blank cell left of it has the error
            draft.column = listed ? binding.column() : draft.column;
        }
        if (cell != null && draft.total == null) {
            draft.total = totals.ownKind(cell.text());
        }
        if (isOfLines(binding)) {
            if (cell != null) {
                draft.indicatorCells.add(cell);
            }
            return;
        }
        Read read = cell == null ? Read.of(StubLine.Kind.BLANK) : read(binding.stub(), cell);
        draft.place = Places.both(draft.place, read.place());
        if (read.kind() == StubLine.Kind.LISTED) {
            return;
        }
        if (listed) {
            draft.kind = read.kind();
            draft.column = binding.column();
            draft.text = cell == null ? draft.text : cell.text();
        }
        if (cell != null && draft.total == null) {
            draft.total = totals.usualKind(cell.text());
        }
    }

    private void findLine(Draft draft, RowNotes notes) {
        draft.line = lines.find(draft.indicatorCells, this::label, this::isCodeColumn, notes);
        if (draft.line.isPresent()) {
            draft.place = Places.both(draft.place, draft.line.get().place());
            return;
        }
        draft.kind = draft.indicatorCells.isEmpty() ? StubLine.Kind.BLANK : StubLine.Kind.UNLISTED;
        for (Cell cell : draft.indicatorCells) {
            draft.total = draft.total == null ? totals.usualKind(cell.text()) : draft.total;
        }
    }

    private record Read(StubLine.Kind kind, Place place) {
        static Read of(StubLine.Kind kind) {
            return new Read(kind, Place.NOWHERE);
        }
    }

    private Read read(StubColumn stub, Cell cell) {
        if (stub.dimension() == Dimension.YEAR) {
            return PeriodReader.ofPeriod(cell.text())
                    .map(year -> new Read(StubLine.Kind.LISTED, Places.year(year)))
                    .orElse(Read.of(StubLine.Kind.NOT_A_YEAR));
        }
        CodeNames list = names.get(stub.code());
        Optional<String> code = list == null ? Optional.empty() : list.code(cell.text());
        return code.map(found -> new Read(StubLine.Kind.LISTED, Places.of(stub.dimension(), found)))
                .orElse(Read.of(StubLine.Kind.UNLISTED));
    }

    private Label label(String text) {
        Label known = labels.get(text);
        if (known == null) {
            known = Label.of(text, units);
            if (labels.size() < MOST_REMEMBERED) {
                labels.put(text, known);
            }
        }
        return known;
    }

    private @Nullable Cell cellOf(StubBinding binding, Row row) {
        int column = binding.column();
        @Nullable Cell cell = row.cellAt(column).orElse(null);
        if (cell != null) {
            carried.put(column, cell);
            return cell;
        }
        @Nullable Cell above = merged.source(row.number(), column);
        if (above != null) {
            return above;
        }
        return binding.stub().fillDown() ? carried.get(column) : null;
    }

    private boolean isCodeColumn(Integer column) {
        return stubs.stream().anyMatch(stub -> stub.column() == column && stub.stub().matchCode());
    }

    private static boolean isOfLines(StubBinding binding) {
        return binding.stub().dimension() == Dimension.INDICATOR
                && binding.stub().codeList().isEmpty();
    }
}
