package planhouse.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Rule;
import planhouse.indicator.Value;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewCell;

/** The cells of a form's rows, one row after another. */
final class RowCells {

    /** What is the same in every row of a list. */
    private record Column(Item item, Optional<Rule.GrowthAgrees> growth, Look look) {}

    private static final NewCell GAP = new NewCell.Blank(Look.PLAIN.unlock());

    private final ValueCells cells;
    private final LiveFigures live;
    private final boolean open;
    private final List<Column> columns = new ArrayList<>();
    private final List<Column> references = new ArrayList<>();

    RowCells(SheetLayout layout, ValueCells cells, LiveFigures live, boolean open) {
        this.cells = cells;
        this.live = live;
        this.open = open;
        for (Item item : layout.items()) {
            boolean given = isGiven(layout.form(), item);
            Look look = given ? CellLooks.LABEL : CellLooks.entry(item, Optional.empty());
            columns.add(new Column(item, layout.growth(item), look));
        }
        for (Item item : layout.references()) {
            Look look = CellLooks.reference(item, Optional.empty());
            references.add(new Column(item, Optional.empty(), look));
        }
    }

    /** Whether the item tells the rows of a list apart that has them all. */
    private boolean isGiven(Form form, Item item) {
        return form.isList() && !open && form.key().contains(item.code());
    }

    List<NewCell> of(int number, FilledRow row) {
        List<NewCell> written =
                new ArrayList<>(row.labels().size() + columns.size() + references.size() + 1);
        row.labels().forEach(label -> written.add(new NewCell.Words(label, CellLooks.LABEL)));
        Optional<Line> line = row.line();
        for (Column column : columns) {
            Item item = column.item();
            if (column.growth().isPresent()) {
                written.add(
                        new NewCell.Formula(
                                live.growth(column.growth().get(), number),
                                live.growthNow(column.growth().get(), row),
                                CellLooks.growth(open)));
            } else {
                Look look = line.isPresent() ? CellLooks.entry(item, line) : column.look();
                written.add(cells.cell(item, line, value(row.values(), item), look));
            }
        }
        if (!references.isEmpty()) {
            written.add(GAP);
            for (Column column : references) {
                Item item = column.item();
                Look look = line.isPresent() ? CellLooks.reference(item, line) : column.look();
                written.add(cells.cell(item, line, value(row.reference(), item), look));
            }
        }
        return written;
    }

    private static Optional<Value> value(Map<String, Value> values, Item item) {
        return Optional.ofNullable(values.get(item.code()));
    }
}
