package planhouse.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.collection.Label;
import planhouse.collection.PeriodReader;
import planhouse.collection.RecognisedTable;
import planhouse.collection.StubBinding;
import planhouse.collection.Units;
import planhouse.form.CodeList;
import planhouse.form.Dimension;
import planhouse.form.Place;
import planhouse.form.StubColumn;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** Reads a table form's stub columns, row by row downwards: blank cells may repeat those above. */
final class StubReader {

    private static final int MOST_REMEMBERED = 5000;

    private final List<StubBinding> stubs;
    private final Map<String, CodeNames> names = new HashMap<>();
    private final Map<Integer, Cell> carried = new HashMap<>();
    private final Map<String, Label> labels = new HashMap<>();
    private final MatrixLines lines;
    private final TotalLabels totals;
    private final MergedText merged;
    private final Units units;

    StubReader(RecognisedTable table, TotalLabels totals, MergedText merged, Units units) {
        this.stubs = table.stubs();
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
        Place place = Place.NOWHERE;
        Optional<MatrixLines.Found> line = Optional.empty();
        StubLine.Kind kind = StubLine.Kind.LISTED;
        String text = "";
        Label label = Label.NOTHING;
        int column = stubs.isEmpty() ? 1 : stubs.get(0).column();
        SetAsideRow.@Nullable Kind total = null;
        List<Cell> indicatorCells = new ArrayList<>(2);
        for (StubBinding binding : stubs) {
            StubColumn stub = binding.stub();
            if (!stub.places()) {
                continue;
            }
            @Nullable Cell cell = cellOf(binding, row);
            if (cell != null && label == Label.NOTHING) {
                text = cell.text();
                label = label(text);
                // a blank cell left of it has the error
                column = kind == StubLine.Kind.LISTED ? binding.column() : column;
            }
            if (cell != null && total == null) {
                total = totals.ownKind(cell.text());
            }
            if (stub.dimension() == Dimension.INDICATOR && stub.codeList().isEmpty()) {
                if (cell != null) {
                    indicatorCells.add(cell);
                }
                continue;
            }
            Read read = cell == null ? Read.of(StubLine.Kind.BLANK) : read(stub, cell);
            if (read.kind() != StubLine.Kind.LISTED && kind == StubLine.Kind.LISTED) {
                kind = read.kind();
                column = binding.column();
                text = cell == null ? text : cell.text();
            }
            place = Places.both(place, read.place());
            if (cell != null && total == null && read.kind() != StubLine.Kind.LISTED) {
                total = totals.usualKind(cell.text());
            }
        }
        boolean hasLines = stubs.stream().anyMatch(StubReader::isOfLines);
        if (hasLines) {
            line = lines.find(indicatorCells, this::label, this::isCodeColumn, notes);
            if (line.isEmpty()) {
                kind = indicatorCells.isEmpty() ? StubLine.Kind.BLANK : StubLine.Kind.UNLISTED;
                for (Cell cell : indicatorCells) {
                    total = total == null ? totals.usualKind(cell.text()) : total;
                }
            } else {
                place = Places.both(place, line.get().line().place());
            }
        }
        if (total != null) {
            kind = StubLine.Kind.TOTAL;
        }
        return new StubLine(
                kind, place, line.map(MatrixLines.Found::line), text, label, column, total);
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
