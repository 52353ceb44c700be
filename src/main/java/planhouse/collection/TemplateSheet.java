package planhouse.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Rule;
import planhouse.form.StubColumn;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Entry;
import planhouse.workbook.writing.EntryMessages;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;
import planhouse.workbook.writing.NewWorkbook;

/**
 * One form's sheet in a template: title, respondent line, header of one or two rows, cells to fill
 * with what they accept. Rows of a fixed stub (chains, indicators, industries) are there already.
 */
final class TemplateSheet {

    private static final int EMPTY_ROWS = 300;
    private static final int HEADER_ROW = 2;

    private final NewSheet sheet;
    private final TemplateLists lists;
    private final Form form;
    private final int stubs;
    private final int firstRow;

    TemplateSheet(NewWorkbook workbook, TemplateLists lists, Form form) {
        this.sheet = workbook.sheet(form.code() + " " + form.title().zh());
        this.lists = lists;
        this.form = form;
        this.stubs = form.stub().columns().size();
        this.firstRow = HEADER_ROW + headerRows();
    }

    void write(CodeList.Entry respondent, int year) {
        int columns = stubs + form.items().size();
        ReturnTemplate.title(
                sheet, columns, form.code() + "  " + form.title().zh() + "  " + form.title().en());
        sheet.text(
                new Area(1, 0, 1, Math.max(1, columns - 1)),
                "填报单位：" + respondent.name().zh() + "    报告期：" + year + "年",
                Look.SUBTITLE);
        header();
        int rows = form.isList() && !fixedRows().isPresent() ? EMPTY_ROWS : stubRows();
        for (int index = 0; index < form.items().size(); index++) {
            entries(form.items().get(index), stubs + index, rows);
        }
        sheet.page()
                .widths(widths())
                .freeze(firstRow, Math.max(1, stubs))
                .repeat(HEADER_ROW, firstRow - 1);
        sheet.page().protect(true);
    }

    private int headerRows() {
        return form.items().stream().anyMatch(item -> path(item).size() > 1) ? 2 : 1;
    }

    /** The header as the form's first spelling has it, from the outermost cell to the innermost. */
    private static List<String> path(Item item) {
        return item.headers().isEmpty() ? List.of(item.name().zh()) : item.headers().get(0);
    }

    private void header() {
        int last = firstRow - 1;
        for (int index = 0; index < stubs; index++) {
            StubColumn stub = form.stub().columns().get(index);
            headerCell(new Area(HEADER_ROW, index, last, index), stub.name().zh());
        }
        int index = 0;
        while (index < form.items().size()) {
            Item item = form.items().get(index);
            int column = stubs + index;
            if (path(item).size() == 1) {
                headerCell(
                        new Area(HEADER_ROW, column, last, column),
                        withUnit(path(item).get(0), item));
                index++;
            } else {
                index += group(index);
            }
        }
    }

    /** Columns under one group cell; the unit stands with each column. */
    private int group(int from) {
        String group = path(form.items().get(from)).get(0);
        int count = 0;
        while (from + count < form.items().size()) {
            Item item = form.items().get(from + count);
            if (path(item).size() == 1 || !path(item).get(0).equals(group)) {
                break;
            }
            List<String> rest = path(item).subList(1, path(item).size());
            headerCell(
                    Area.cell(HEADER_ROW + 1, stubs + from + count),
                    withUnit(String.join(" ", rest), item));
            count++;
        }
        headerCell(new Area(HEADER_ROW, stubs + from, HEADER_ROW, stubs + from + count - 1), group);
        return count;
    }

    private void headerCell(Area area, String text) {
        if (area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn()) {
            sheet.text(area.firstRow(), area.firstColumn(), text, Look.HEADER);
        } else {
            sheet.text(area, text, Look.HEADER);
        }
    }

    private static String withUnit(String text, Item item) {
        return item.unit()
                .map(UnitOfMeasure::name)
                .map(unit -> text + "（" + unit.zh() + "）")
                .orElse(text);
    }

    /** The item whose code list has a row for every member, in a list with a fixed stub. */
    private Optional<Item> fixedRows() {
        return form.rules().stream()
                .filter(rule -> form.isList() && rule instanceof Rule.SqlCheck)
                .map(Rule.SqlCheck.class::cast)
                .filter(rule -> rule.check().equals("stub_complete"))
                .map(rule -> rule.parameters().get("item"))
                .flatMap(item -> form.items().stream().filter(each -> each.code().equals(item)))
                .findFirst();
    }

    private int stubRows() {
        List<List<String>> labels = labels();
        for (int row = 0; row < labels.size(); row++) {
            for (int column = 0; column < labels.get(row).size(); column++) {
                sheet.text(firstRow + row, column, labels.get(row).get(column), Look.TEXT);
            }
        }
        return labels.size();
    }

    private List<List<String>> labels() {
        List<List<String>> labels = new ArrayList<>();
        Optional<CodeList> list =
                fixedRows()
                        .flatMap(Item::codeList)
                        .or(
                                () ->
                                        form.stub().columns().stream()
                                                .flatMap(stub -> stub.codeList().stream())
                                                .findFirst());
        if (!form.lines().isEmpty()) {
            form.lines().forEach(line -> labels.add(lineLabels(line)));
        } else {
            list.ifPresent(
                    members -> members.entries().forEach(entry -> labels.add(memberLabels(entry))));
        }
        return labels;
    }

    private List<String> lineLabels(Line line) {
        List<String> cells = new ArrayList<>();
        for (StubColumn stub : form.stub().columns()) {
            if (stub.matchCode()) {
                cells.add(line.rowCode().orElse(""));
            } else {
                String ofWhich = line.partOf().isPresent() ? "其中：" : "";
                String name = line.name().zh();
                String label = name.startsWith(ofWhich) ? name : ofWhich + name;
                cells.add(
                        line.unit()
                                .map(unit -> label + "（" + unit.name().zh() + "）")
                                .orElse(label));
            }
        }
        return cells;
    }

    private List<String> memberLabels(CodeList.Entry entry) {
        if (form.isList()) {
            return List.of(entry.name().zh());
        }
        List<String> cells = new ArrayList<>();
        for (StubColumn stub : form.stub().columns()) {
            cells.add(stub.matchCode() ? entry.code() : entry.name().zh());
        }
        return cells;
    }

    private void entries(Item item, int column, int rows) {
        boolean given = fixedRows().map(key -> key.code().equals(item.code())).orElse(false);
        if (given || rows == 0) {
            return;
        }
        Area area = Area.column(column, firstRow, firstRow + rows - 1);
        Look look = look(item);
        for (int row = 0; row < rows; row++) {
            sheet.blank(firstRow + row, column, look);
        }
        accepts(item).ifPresent(entry -> sheet.allow(area, entry, messages(item)));
    }

    private static Look look(Item item) {
        Look look =
                switch (item.type()) {
                    case INTEGER -> Look.INTEGER;
                    case DECIMAL -> Look.DECIMAL.format("#,##0.####");
                    case MONTH -> Look.CENTRED.format("yyyy-mm");
                    case DATE -> Look.DATE;
                    default -> Look.TEXT.format("@");
                };
        return look.unlock();
    }

    private Optional<Entry> accepts(Item item) {
        return switch (item.type()) {
            case CODE -> item.codeList().map(lists::choiceOf);
            case YES_NO -> Optional.of(new Entry.OneOf(List.of("是", "否")));
            case INTEGER ->
                    Optional.of(
                            new Entry.WholeNumber(
                                    item.minimum().map(BigDecimal::longValue).orElse(null),
                                    item.maximum().map(BigDecimal::longValue).orElse(null)));
            case DECIMAL ->
                    Optional.of(
                            new Entry.DecimalNumber(
                                    item.minimum().orElse(null), item.maximum().orElse(null)));
            case TEXT -> item.length().map(length -> new Entry.TextOfLength(length, length));
            case MONTH, DATE -> Optional.empty();
        };
    }

    private static EntryMessages messages(Item item) {
        Bilingual name = item.name();
        return new EntryMessages(
                name.zh(),
                name.en() + item.unit().map(unit -> "，" + unit.name().zh()).orElse(""),
                "不符合要求",
                name.zh() + "：请按填报说明填写。 " + name.en() + ": fill in as the instructions say.",
                false);
    }

    private double[] widths() {
        double[] widths = new double[stubs + form.items().size()];
        for (int column = 0; column < stubs; column++) {
            widths[column] = form.stub().columns().get(column).matchCode() ? 8 : 40;
        }
        for (int index = 0; index < form.items().size(); index++) {
            Item item = form.items().get(index);
            widths[stubs + index] =
                    switch (item.type()) {
                        case TEXT, CODE -> item.length().isPresent() ? 24 : 28;
                        default -> 16;
                    };
        }
        return widths;
    }
}
