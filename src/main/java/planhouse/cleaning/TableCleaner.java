package planhouse.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.cell.CellRule;
import planhouse.cleaning.cell.Cleaners;
import planhouse.cleaning.cell.ItemCleaner;
import planhouse.cleaning.cell.MissingSigns;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.header.MergedCells;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.FoundTable;
import planhouse.collection.table.RowClaims;
import planhouse.collection.word.Units;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Line;
import planhouse.form.Place;
import planhouse.indicator.Finding;
import planhouse.indicator.UnitOfMeasure;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** Cleans the rows of one table, one after another downwards. */
final class TableCleaner {

    private final Form form;
    private final RowClaims claims;
    private final TableColumns columns;
    private final RowKeys keys;
    private final RowSorter sorter;
    private final MergedText merged;
    private final CellTally tally;
    private final Cleaners cleaners;
    private final LineUnits lineUnits;
    private final List<ColumnBinding> bindings;
    private final ItemCleaner[] ofData;
    private final ItemCleaner[] ofTotals;
    private final Map<String, ItemCleaner[]> ofLines = new HashMap<>();
    private final StruckOut struckOut;
    private final RowLikeness likeness;
    private final Signatures signatures;
    private final Value[] nothing;

    TableCleaner(
            FoundTable found,
            MergedCells mergedCells,
            Units units,
            boolean from1904,
            CellTally tally) {
        this.form = found.table().form();
        this.claims = found.claims();
        this.columns = new TableColumns(found);
        this.merged = new MergedText(mergedCells, columns.last());
        this.tally = tally;
        MissingSigns missing = new MissingSigns(form.placeholders());
        TotalLabels totals = new TotalLabels(form.stub(), found.table().year());
        StubLineReader stubs = new StubLineReader(found.table(), totals, merged, units);
        this.keys = new RowKeys(found.table(), columns, merged, missing, units);
        this.sorter = new RowSorter(found.table(), columns, totals, stubs, missing, keys);
        this.cleaners = new Cleaners(found.table(), units, missing, from1904);
        this.lineUnits = new LineUnits(found, units);
        this.bindings = columns.inSheetOrder();
        this.ofData = bindings.stream().map(cleaners::of).toArray(ItemCleaner[]::new);
        this.ofTotals = bindings.stream().map(cleaners::ofTotal).toArray(ItemCleaner[]::new);
        this.likeness = new RowLikeness(form, columns, List.of(ofData));
        this.signatures = new Signatures(likeness);
        this.struckOut = new StruckOut(form, columns);
        this.nothing = new Value[form.items().size()];
        Arrays.fill(nothing, Value.NOT_REPORTED);
    }

    TableColumns columns() {
        return columns;
    }

    /** What is asked about cells of several rows, once all are read. */
    List<Finding> questions() {
        return sorter.questions();
    }

    RowDraft sort(Row row) {
        merged.pass(row);
        return signatures.sorted(sorter.sort(row));
    }

    /** Whether a row's cells are understood as values of the columns rather than not. */
    boolean isUnderstood(Row row) {
        return likeness.isUnderstood(row);
    }

    /** Whether a row of data has the words of a header alone. */
    boolean isInWords(RowDraft draft) {
        return likeness.isInWords(draft);
    }

    /** Whether a row of another sheet might be one of the table's. */
    boolean mayOwn(Row row) {
        RowDraft draft = sort(row);
        return draft.kind() == RowDraft.Kind.DATA && likeness.isOwn(draft);
    }

    /** A row of data; its cells are counted. */
    TableEvent data(RowDraft draft) {
        Row row = draft.row();
        RowNotes notes = draft.notes();
        StubLine stub = draft.stub();
        ItemCleaner[] rowCleaners = ofData;
        Optional<Line> line = Optional.empty();
        if (stub != null) {
            line = stub.line();
            stub.tell(form.title(), notes);
            struckOut.tellLabel(row, stub, notes);
            if (line.isPresent() && form.kind() == FormKind.MATRIX) {
                Optional<UnitOfMeasure> unit =
                        lineUnits.unitOf(line.get(), stub.read(), stub.column(), row, notes);
                rowCleaners = cleanersOf(line.get(), unit);
            }
        }
        Value[] values = clean(row, rowCleaners, notes, true);
        claims.ofRow(row).forEach(notes::add);
        return new TableEvent.Data(
                new CleanRow(
                        row.number(),
                        List.of(values),
                        stub == null ? Place.NOWHERE : stub.place(),
                        line.map(Line::code),
                        stub != null && stub.read().ofWhich(),
                        stub == null ? "" : stub.label(),
                        row,
                        List.copyOf(notes.findings()),
                        List.copyOf(notes.corrections())));
    }

    /** Figures of no unit: an error, told once for the row. */
    TableEvent nameless(RowDraft draft) {
        Row row = draft.row();
        Value[] values = nothing.clone();
        for (Cell cell : row.cells()) {
            if (columns.isBound(cell.column())) {
                values[columns.itemAt(cell.column())] = counted(Value.INVALID);
            }
        }
        countOthers(row.cells());
        keys.tellNone(row, draft.notes());
        return new TableEvent.Data(
                new CleanRow(
                        row.number(),
                        List.of(values),
                        Place.NOWHERE,
                        Optional.empty(),
                        false,
                        "",
                        row,
                        List.copyOf(draft.notes().findings()),
                        List.of()));
    }

    /** A row set aside as what it is; the numbers of totals are read. */
    TableEvent setAside(RowDraft draft, SetAsideRow.Kind kind) {
        Row row = draft.row();
        boolean total = kind == SetAsideRow.Kind.TOTAL || kind == SetAsideRow.Kind.SUBTOTAL;
        List<Value> values = List.of();
        if (total) {
            RowNotes notes = draft.notes();
            values = List.of(clean(row, ofTotals, notes, false));
        }
        List<Finding> findings =
                switch (kind) {
                    case TOTAL, SUBTOTAL -> List.copyOf(draft.notes().findings());
                    case HEADING -> claims.ofHeading(row);
                    case NOTE -> claims.ofNote(row);
                    default -> List.of();
                };
        tally.setAside(row.cells().size());
        return new TableEvent.SetAside(
                new SetAsideRow(row.number(), kind, draft.label(), values, row, findings));
    }

    private Value[] clean(Row row, ItemCleaner[] rowCleaners, RowNotes notes, boolean isData) {
        Value[] values = nothing.clone();
        List<Cell> cells = row.cells();
        List<ColumnBinding> struck = new ArrayList<>(0);
        int next = 0;
        for (int index = 0; index < rowCleaners.length; index++) {
            ColumnBinding binding = bindings.get(index);
            int column = binding.column();
            while (next < cells.size() && cells.get(next).column() < column) {
                next++;
            }
            boolean filled = next < cells.size() && cells.get(next).column() == column;
            int place = columns.itemAt(column);
            if (filled && struckOut.holds(binding.item(), cells.get(next), isData)) {
                struck.add(binding);
                values[place] = isData ? counted(Value.INVALID) : Value.INVALID;
            } else if (isData) {
                values[place] =
                        filled
                                ? counted(rowCleaners[index].clean(cells.get(next), notes))
                                : blank(rowCleaners[index], row, binding, notes);
            } else if (filled && binding.item().isNumeric()) {
                values[place] = rowCleaners[index].clean(cells.get(next), notes);
            }
        }
        if (!struck.isEmpty()) {
            struckOut.tell(row, struck, notes);
        }
        if (isData) {
            countOthers(cells);
        }
        return values;
    }

    private Value counted(Value value) {
        tally.value(value instanceof Value.Invalid);
        return value;
    }

    private void countOthers(List<Cell> cells) {
        for (Cell cell : cells) {
            if (columns.isStub(cell.column())) {
                tally.labels(1);
            } else if (!columns.isBound(cell.column())) {
                tally.ignored(1);
            }
        }
    }

    /** A blank cell of a merged range holds what the range shows, unless it is for numbers. */
    private Value blank(ItemCleaner cleaner, Row row, ColumnBinding binding, RowNotes notes) {
        int column = binding.column();
        if (binding.item().isNumeric()) {
            @Nullable Cell over = merged.over(row.number(), column);
            if (over != null && TableColumns.isNumeral(over)) {
                notes.error(
                        CellRule.MERGED_NUMBER,
                        column,
                        binding.item().code(),
                        "",
                        binding.item().name(),
                        over.text(),
                        over.address());
                return Value.INVALID;
            }
            return cleaner.blank(column, notes);
        }
        @Nullable Cell source = merged.source(row.number(), column);
        if (source == null) {
            return cleaner.blank(column, notes);
        }
        // what is wrong with the range's cell was told at its own row
        Value value = cleaner.clean(source, notes.unsaid());
        if (!(value instanceof Value.Invalid || value instanceof Value.Absent)) {
            notes.correction(
                    column,
                    binding.item().code(),
                    "",
                    ValueText.of(value),
                    RowNotes.words("why.merged", source.address()));
        }
        return value;
    }

    private ItemCleaner[] cleanersOf(Line line, Optional<UnitOfMeasure> unit) {
        String key = line.code() + " " + unit.map(UnitOfMeasure::code).orElse("");
        return ofLines.computeIfAbsent(
                key,
                none -> {
                    ItemCleaner[] made = ofData.clone();
                    for (int index = 0; index < made.length; index++) {
                        ColumnBinding binding = bindings.get(index);
                        if (binding.item().isNumeric() && !binding.item().place().growth()) {
                            made[index] = cleaners.ofLine(line, binding, unit);
                        }
                    }
                    return made;
                });
    }
}
