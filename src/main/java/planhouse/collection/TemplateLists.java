package planhouse.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import planhouse.form.CodeList;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Entry;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;
import planhouse.workbook.writing.NewWorkbook;

/**
 * The code lists of a template, on a sheet of their own, one a column: the drop-down lists offer
 * their names.
 */
final class TemplateLists {

    private final NewWorkbook workbook;
    private final Map<CodeList, Integer> columns = new LinkedHashMap<>();

    TemplateLists(NewWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The choice of a list's names. */
    Entry choiceOf(CodeList list) {
        columns.computeIfAbsent(list, added -> columns.size());
        return new Entry.OneOfArea(nameOf(list));
    }

    private static String nameOf(CodeList list) {
        return "list_" + list.name();
    }

    /** Writes the lists that were asked for and takes their sheet out of sight. */
    void write() {
        if (columns.isEmpty()) {
            return;
        }
        NewSheet sheet = workbook.sheet("代码表");
        columns.forEach(
                (list, column) -> {
                    sheet.text(0, column, list.name(), Look.HEADER);
                    int row = 1;
                    for (CodeList.Entry entry : list.entries()) {
                        sheet.text(row++, column, entry.name().zh(), Look.TEXT);
                    }
                    workbook.name(
                            nameOf(list), sheet, Area.column(column, 1, list.entries().size()));
                });
        workbook.hide(sheet);
    }
}
