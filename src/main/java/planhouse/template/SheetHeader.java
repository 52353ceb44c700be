package planhouse.template;

import java.util.List;
import java.util.Optional;
import planhouse.collection.ReferenceColumns;
import planhouse.form.Dimension;
import planhouse.form.Item;
import planhouse.form.StubColumn;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** The header of a form's sheet: one row, or two where columns stand in groups. */
final class SheetHeader {

    /** How wide the columns for reference are. */
    static final double REFERENCE_WIDTH = 15;

    private static final double WIDEST = 24;
    private static final double POINTS_A_LINE = 12;
    private static final double LEAST_HEIGHT = 24;

    private final NewSheet sheet;
    private final SheetLayout layout;

    SheetHeader(NewSheet sheet, SheetLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    void write() {
        for (int column = 0; column < layout.stubs().size(); column++) {
            whole(column, stubName(layout.stubs().get(column)), CellLooks.HEADER);
        }
        int index = 0;
        while (index < layout.items().size()) {
            Item item = layout.items().get(index);
            if (layout.path(item).size() == 1) {
                whole(layout.column(item), withUnit(layout.path(item).get(0), item));
                index++;
            } else {
                index += group(index);
            }
        }
        if (layout.references().isEmpty()) {
            sheet.height(layout.lastHeaderRow(), layout.headerRows() == 1 ? 32 : LEAST_HEIGHT);
        } else {
            references();
        }
    }

    private static String stubName(StubColumn stub) {
        String name = stub.name().zh();
        if (!name.isBlank() && !stub.headers().isEmpty()) {
            return name;
        }
        return stub.dimension() == Dimension.INDICATOR
                ? "指标"
                : stub.dimension() == Dimension.YEAR ? "年份" : name.isBlank() ? "名称" : name;
    }

    private void whole(int column, String text) {
        whole(column, text, CellLooks.HEADER);
    }

    private void whole(int column, String text, Look look) {
        cell(new Area(SheetLayout.HEADER, column, layout.lastHeaderRow(), column), text, look);
    }

    /** Columns under one group cell; the unit stands with each column. */
    private int group(int from) {
        List<Item> items = layout.items();
        String name = layout.path(items.get(from)).get(0);
        int count = 0;
        while (from + count < items.size()) {
            Item item = items.get(from + count);
            List<String> path = layout.path(item);
            if (path.size() == 1 || !path.get(0).equals(name)) {
                break;
            }
            String own = String.join(" ", path.subList(1, path.size()));
            cell(
                    Area.cell(layout.lastHeaderRow(), layout.column(item)),
                    withUnit(own, item),
                    CellLooks.HEADER);
            count++;
        }
        int first = layout.column(items.get(from));
        cell(Area.row(SheetLayout.HEADER, first, first + count - 1), name, CellLooks.HEADER);
        return count;
    }

    private void references() {
        int first = layout.columns() + 1;
        String heading = ReferenceColumns.heading(layout.year() - 1);
        cell(
                Area.row(SheetLayout.HEADER, first, layout.lastColumn()),
                heading,
                CellLooks.REFERENCE_HEADER);
        sheet.height(SheetLayout.HEADER, height(heading, layout.references().size()));
        double height = LEAST_HEIGHT;
        for (int index = 0; index < layout.references().size(); index++) {
            Item item = layout.references().get(index);
            String name = withUnit(String.join(" ", layout.path(item)), item);
            cell(
                    Area.cell(layout.lastHeaderRow(), first + index),
                    name,
                    CellLooks.REFERENCE_HEADER);
            height = Math.max(height, height(name, 1));
        }
        sheet.height(layout.lastHeaderRow(), height);
    }

    /** Room for a heading over a number of reference columns. */
    private static double height(String heading, int columns) {
        return Math.max(18, TextLines.of(heading, columns * REFERENCE_WIDTH) * POINTS_A_LINE + 4);
    }

    /** How wide a column must be for its own header cell to stand on one line. */
    static double width(SheetLayout layout, Item item) {
        List<String> path = layout.path(item);
        String unit = layout.printed(item).map(one -> "（" + one.name().zh() + "）").orElse("");
        return Math.min(WIDEST, TextLines.width(path.get(path.size() - 1) + unit) + 2);
    }

    private String withUnit(String text, Item item) {
        Optional<UnitOfMeasure> unit = layout.printed(item);
        return unit.map(measure -> text + "（" + measure.name().zh() + "）").orElse(text);
    }

    private void cell(Area area, String text, Look look) {
        boolean single =
                area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn();
        if (single) {
            sheet.text(area.firstRow(), area.firstColumn(), text, look);
        } else {
            sheet.text(area, text, look);
        }
    }
}
