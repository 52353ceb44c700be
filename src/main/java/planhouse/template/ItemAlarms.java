package planhouse.template;

import java.util.ArrayList;
import java.util.List;
import planhouse.form.Item;
import planhouse.form.ValueType;
import planhouse.indicator.Severity;

/** The alarms of what each item demands by itself, a list's key included. */
final class ItemAlarms {

    /** Beyond so many rows a comparison of each row with all others is too slow while typing. */
    private static final int MOST_ROWS_COMPARED = 3000;

    private final SheetLayout layout;
    private final CodeSheet codes;
    private final FilledRows rows;
    private final Alarms alarms;
    private final CellReferences references;
    private final LastYearItems lastYear;

    ItemAlarms(SheetLayout layout, CodeSheet codes, FilledRows rows, Alarms alarms) {
        this.layout = layout;
        this.codes = codes;
        this.rows = rows;
        this.alarms = alarms;
        this.references = new CellReferences(layout);
        this.lastYear = new LastYearItems(layout.form());
    }

    void write() {
        for (Item item : layout.items()) {
            String cell = cell(item);
            if (layout.form().isList() && item.required()) {
                required(item, cell);
            }
            if (item.isNumeric()) {
                range(item, cell);
            }
            if (item.check().isPresent()) {
                show(item, "AND(" + cell + "<>\"\",NOT(" + codes.isCreditCode(cell) + "))");
            }
            if (rows.known().size() < MOST_ROWS_COMPARED) {
                new UniqueKey(layout, references, rows)
                        .rowsAt(item)
                        .ifPresent(same -> show(item, "AND(%s<>\"\",%s>1)".formatted(cell, same)));
            }
        }
    }

    /** A required cell is missed once anything else that is not prepared stands in its row. */
    private void required(Item item, String cell) {
        List<String> others =
                layout.items().stream()
                        .filter(other -> !lastYear.isCarriedOver(other))
                        .filter(other -> lastYear.askedAgain(other).isEmpty())
                        .filter(other -> layout.growth(other).isEmpty())
                        .map(this::cell)
                        .toList();
        if (!others.isEmpty()) {
            String count = "COUNTA(" + String.join(",", others) + ")>0";
            show(item, "AND(" + cell + "=\"\"," + count + ")");
        }
    }

    private void range(Item item, String cell) {
        List<String> wrong = new ArrayList<>();
        item.minimum().ifPresent(least -> wrong.add(cell + "<" + least.toPlainString()));
        item.maximum().ifPresent(most -> wrong.add(cell + ">" + most.toPlainString()));
        if (item.type() == ValueType.INTEGER) {
            wrong.add(cell + "<>INT(" + cell + ")");
        }
        if (!wrong.isEmpty()) {
            show(item, "IF(ISNUMBER(" + cell + "),OR(" + String.join(",", wrong) + "),FALSE)");
        }
    }

    private String cell(Item item) {
        return references.item(item.code()).orElseThrow();
    }

    private void show(Item item, String formula) {
        alarms.show(item.code(), formula, Severity.ERROR);
    }
}
