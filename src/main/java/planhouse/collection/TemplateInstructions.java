package planhouse.collection;

import java.util.List;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.indicator.Bilingual;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/**
 * The first sheet of a template: what each column asks, in words made from the form's definition.
 */
final class TemplateInstructions {

    private static final int COLUMNS = 4;

    private final NewSheet sheet;
    private int row;

    TemplateInstructions(NewSheet sheet) {
        this.sheet = sheet;
    }

    void write(CodeList.Entry respondent, int year, List<Form> forms) {
        sheet.page().widths(8, 44, 26, 60).portrait();
        ReturnTemplate.title(sheet, COLUMNS, "填报说明  Instructions");
        text(1, respondent.name().zh() + " " + respondent.name().en() + " · " + year + "年");
        text(2, "白色单元格填写，灰色标题不改动；一行一个单位，不留合计。空白表示未报，“—”表示无，“…”表示不足半个单位。");
        text(
                3,
                "Fill the white cells and leave the headers as they are. A blank cell means not"
                        + " reported, — means none, … means less than half of the unit.");
        row = 5;
        forms.forEach(this::form);
    }

    private void text(int at, String text) {
        sheet.text(new Area(at, 0, at, COLUMNS - 1), text, Look.NOTE);
        sheet.height(at, 28);
    }

    private void form(Form form) {
        sheet.text(
                new Area(row, 0, row, COLUMNS - 1),
                form.code() + "  " + form.title().zh() + "  " + form.title().en(),
                Look.SECTION);
        row++;
        sheet.text(row, 0, "序号", Look.HEADER);
        sheet.text(row, 1, "指标 Item", Look.HEADER);
        sheet.text(row, 2, "填写 Type", Look.HEADER);
        sheet.text(row, 3, "说明 Notes", Look.HEADER);
        row++;
        int number = 0;
        for (Item item : form.items()) {
            number++;
            line(number, item.name(), type(item), notes(item));
        }
        for (Line line : form.lines()) {
            number++;
            Bilingual unit = line.unit().map(measure -> measure.name()).orElse(Bilingual.same(""));
            line(number, line.name(), unit.zh() + " " + unit.en(), "");
        }
        row++;
    }

    private void line(int number, Bilingual name, String type, String notes) {
        sheet.number(row, 0, number, Look.INTEGER);
        sheet.text(row, 1, name.zh() + "\n" + name.en(), Look.TEXT);
        sheet.text(row, 2, type, Look.TEXT);
        sheet.text(row, 3, notes, Look.TEXT);
        sheet.height(row, 32);
        row++;
    }

    private static String type(Item item) {
        String kind =
                switch (item.type()) {
                    case TEXT -> "文字 text";
                    case DECIMAL -> "数值 number";
                    case INTEGER -> "整数 whole number";
                    case YES_NO -> "是/否 yes/no";
                    case MONTH -> "年月 month (2021-06)";
                    case DATE -> "日期 date (2021-06-30)";
                    case CODE -> "从列表选择 choose";
                };
        return item.unit().map(unit -> kind + "，" + unit.name().zh()).orElse(kind);
    }

    private static String notes(Item item) {
        StringBuilder notes = new StringBuilder();
        if (item.required()) {
            notes.append("必填 required");
        }
        item.length().ifPresent(length -> join(notes, length + " 位 characters"));
        item.minimum().ifPresent(least -> join(notes, "≥ " + least.toPlainString()));
        item.maximum().ifPresent(most -> join(notes, "≤ " + most.toPlainString()));
        return notes.toString();
    }

    private static void join(StringBuilder notes, String more) {
        notes.append(notes.length() == 0 ? "" : "；").append(more);
    }
}
