package planhouse.template;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import planhouse.collection.belonging.TemplateNames;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.StubColumn;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewCell;
import planhouse.workbook.writing.NewSheet;
import planhouse.workbook.writing.NewWorkbook;
import planhouse.workbook.writing.Page;

/** One form's sheet in a template. */
final class FormSheet {

    private static final int FEWEST_ROWS = 300;
    private static final int ROWS_TO_ADD = 100;
    private static final int LEAST_ROWS_IN_PRINT = 20;
    // letters in points: widths are counted in the usual ones
    private static final double USUAL = 10;
    private static final double LINE_POINTS = 18;
    private static final double NOTE_POINTS = 13;
    private static final int FEWEST_NOTE_LINES = 2;

    private final NewWorkbook workbook;
    private final FormFilling filling;
    private final Form form;
    private final CodeList.Entry respondent;
    private final SheetLayout layout;
    private final FilledRows rows;
    private final ValueCells cells;
    private final LiveFigures live;

    FormSheet(NewWorkbook workbook, FormFilling filling, CodeList.Entry respondent, int year) {
        this.workbook = workbook;
        this.filling = filling;
        this.form = filling.form();
        this.respondent = respondent;
        this.rows =
                form.isList()
                        ? new ListRows(filling, year).rows()
                        : new TableRows(filling, SheetLayout.of(filling, year, 0)).rows();
        int known = rows.known().size();
        int count = rows.isOpen() ? Math.max(FEWEST_ROWS, known + ROWS_TO_ADD) : known;
        this.layout = SheetLayout.of(filling, year, count);
        this.cells = new ValueCells(layout);
        this.live = new LiveFigures(layout, cells, rows);
    }

    void write(CodeSheet codes) {
        NewSheet sheet = workbook.sheet(sheetName());
        top(sheet);
        new SheetHeader(sheet, layout).write();
        if (layout.hasTotal()) {
            total(sheet);
        }
        if (layout.rows() > 0) {
            new SheetEntries(sheet, layout, codes, rows).write();
            Alarms alarms = new Alarms(sheet, layout);
            new ItemAlarms(layout, codes, rows, alarms).write();
            new RuleAlarms(layout, alarms).write();
        }
        names(sheet);
        sheet.page()
                .widths(widths())
                .freeze(layout.firstRow(), Math.max(1, layout.stubs().size()))
                .repeat(SheetLayout.HEADER, layout.lastHeaderRow())
                .unlockOthers(layout.lastColumn() + 1)
                .protect(rows.isOpen());
        print(sheet.page());
        sheet.rows(layout.firstRow(), cellRows());
    }

    private void print(Page page) {
        Area asked = new Area(0, 0, layout.lastRow(), Math.max(1, layout.columns() - 1));
        if (rows.isOpen()) {
            page.printFilled(asked, layout.firstRow(), layout.firstRow() + LEAST_ROWS_IN_PRINT - 1);
        } else {
            page.printOnly(asked);
        }
    }

    /** A form that is looked for on sheets of certain names gets such a name. */
    private String sheetName() {
        return form.sheetNames().isEmpty()
                ? form.code() + " " + form.title().zh()
                : form.sheetNames().get(0).replace("*", form.code()).replace('?', '1');
    }

    private void top(NewSheet sheet) {
        int last = Math.max(1, layout.columns() - 1);
        String title = form.code() + "  " + form.title().joined("  ");
        sheet.text(Area.row(SheetLayout.TITLE, 0, last), title, Look.TITLE.shrunk());
        sheet.height(SheetLayout.TITLE, 30);
        String units = String.join("、", layout.units());
        String line =
                "填报单位："
                        + respondent.name().zh()
                        + "    报告期："
                        + layout.year()
                        + "年"
                        + (units.isEmpty() ? "" : "    计量单位：" + units)
                        + "    表号："
                        + form.code()
                        + (layout.edition().isNamed() ? "    版本：" + layout.edition().code() : "");
        sheet.text(Area.row(SheetLayout.LINE, 0, last), line, Look.SUBTITLE.wrapped());
        sheet.height(SheetLayout.LINE, LINE_POINTS * lines(line, Look.SUBTITLE));
        String note =
                filling.lastYear().isEmpty()
                        ? "note.noLastYear"
                        : layout.references().isEmpty() ? "note.filled" : "note.lastYear";
        String notes =
                TemplateWords.both(note)
                        + (rows.isOpen() ? "  " + TemplateWords.both("note.rows") : "");
        sheet.text(Area.row(SheetLayout.NOTE, 0, last), notes, Look.NOTE);
        sheet.height(
                SheetLayout.NOTE,
                Math.max(FEWEST_NOTE_LINES, lines(notes, Look.NOTE)) * NOTE_POINTS);
    }

    /** Over the form's own columns, side by side. */
    private int lines(String text, Look look) {
        double width = Arrays.stream(widths()).limit(Math.max(2, layout.columns())).sum();
        return TextLines.of(text, width * USUAL / look.points());
    }

    private void total(NewSheet sheet) {
        int row = layout.totalRow();
        for (int column = 0; column < layout.columns(); column++) {
            sheet.blank(row, column, CellLooks.TOTAL_LABEL);
        }
        sheet.text(row, totalLabelColumn(), totalLabel(), CellLooks.TOTAL_LABEL);
        for (Item item : layout.items()) {
            int column = layout.column(item);
            if (layout.isSummed(item)) {
                sheet.formula(
                        row, column, live.total(item), live.totalNow(item), CellLooks.total(item));
            }
        }
    }

    private int totalLabelColumn() {
        List<StubColumn> stubs = layout.stubs();
        return IntStream.range(0, stubs.size())
                .filter(column -> !stubs.get(column).matchCode())
                .findFirst()
                .orElse(0);
    }

    private String totalLabel() {
        List<String> own = form.stub().totalLabels();
        return own.isEmpty() ? "合计" : own.get(0);
    }

    private void names(NewSheet sheet) {
        workbook.constant(TemplateNames.FORM, sheet, form.code());
        workbook.constant(TemplateNames.RESPONDENT, sheet, respondent.code());
        workbook.constant(TemplateNames.YEAR, sheet, String.valueOf(layout.year()));
        workbook.constant(TemplateNames.EDITION, sheet, layout.edition().code());
        workbook.constant(TemplateNames.UNIT, sheet, String.join("、", layout.units()));
        if (!layout.references().isEmpty()) {
            workbook.nameOn(
                    TemplateNames.REFERENCE,
                    sheet,
                    new Area(
                            SheetLayout.HEADER,
                            layout.columns() + 1,
                            layout.lastRow(),
                            layout.lastColumn()));
        }
    }

    private Iterator<List<NewCell>> cellRows() {
        List<FilledRow> known = rows.known();
        RowCells row = new RowCells(layout, cells, live, rows.isOpen());
        return IntStream.range(0, layout.rows())
                .mapToObj(
                        index ->
                                row.of(
                                        layout.firstRow() + index,
                                        index < known.size() ? known.get(index) : FilledRow.EMPTY))
                .iterator();
    }

    private double[] widths() {
        double[] widths = new double[layout.lastColumn() + 1];
        for (int column = 0; column < layout.stubs().size(); column++) {
            widths[column] = layout.stubs().get(column).matchCode() ? 8 : 40;
        }
        for (Item item : layout.items()) {
            widths[layout.column(item)] =
                    switch (item.type()) {
                        case TEXT -> item.length().isPresent() ? 23 : 30;
                        case CODE -> 20;
                        default -> Math.max(13, SheetHeader.width(layout, item));
                    };
        }
        if (!layout.references().isEmpty()) {
            widths[layout.columns()] = 2;
            for (int column = layout.columns() + 1; column < widths.length; column++) {
                widths[column] = SheetHeader.REFERENCE_WIDTH;
            }
        }
        return widths;
    }
}
