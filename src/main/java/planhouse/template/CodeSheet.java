package planhouse.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planhouse.form.CodeList;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Entry;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;
import planhouse.workbook.writing.NewWorkbook;

/**
 * The code lists of a template, on a sheet of their own, one a column: the drop-down lists offer
 * their names. It also holds the numbers by which a credit code's check character is computed,
 * which formulas of data validation may only name.
 */
final class CodeSheet {

    static final String LETTERS = "planhouse_letters";
    static final String POSITIONS = "planhouse_positions";
    static final String WEIGHTS = "planhouse_weights";

    // GB 32100-2015: 3^(i-1) modulo 31
    private static final int[] GB32100_WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    private static final String GB32100_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final NewWorkbook workbook;
    private final int year;
    private final Map<CodeList, Integer> columns = new LinkedHashMap<>();
    private boolean creditCodes;

    CodeSheet(NewWorkbook workbook, int year) {
        this.workbook = workbook;
        this.year = year;
    }

    /** The choice of a list's names. */
    Entry choiceOf(CodeList list) {
        columns.computeIfAbsent(list, added -> columns.size());
        return new Entry.OneOfArea(nameOf(list));
    }

    /** A formula that is true of a credit code whose check character is right. */
    String isCreditCode(String cell) {
        creditCodes = true;
        String sum =
                "SUMPRODUCT((FIND(MID(UPPER(%s),%s,1),%s)-1)*%s)"
                        .formatted(cell, POSITIONS, LETTERS, WEIGHTS);
        return "IFERROR(MID(%s,MOD(31-MOD(%s,31),31)+1,1)=RIGHT(UPPER(%s),1),FALSE)"
                .formatted(LETTERS, sum, cell);
    }

    private static String nameOf(CodeList list) {
        return "planhouse_list_" + list.name();
    }

    /** Writes what was asked for and takes the sheet out of sight. */
    void write() {
        if (columns.isEmpty() && !creditCodes) {
            return;
        }
        NewSheet sheet = workbook.sheet("代码表");
        columns.forEach((list, column) -> write(sheet, list, column));
        if (creditCodes) {
            int column = columns.size() + 1;
            int last = GB32100_WEIGHTS.length;
            sheet.text(0, column, "GB 32100", Look.HEADER);
            for (int index = 0; index < last; index++) {
                sheet.number(1 + index, column, index + 1, Look.INTEGER);
                sheet.number(1 + index, column + 1, GB32100_WEIGHTS[index], Look.INTEGER);
            }
            workbook.name(POSITIONS, sheet, Area.column(column, 1, last));
            workbook.name(WEIGHTS, sheet, Area.column(column + 1, 1, last));
            sheet.text(1, column + 2, GB32100_LETTERS, Look.TEXT);
            workbook.name(LETTERS, sheet, Area.cell(1, column + 2));
        }
        workbook.hide(sheet);
    }

    private void write(NewSheet sheet, CodeList list, int column) {
        List<CodeList.Entry> members = list.usedIn(year);
        sheet.text(0, column, list.name(), Look.HEADER);
        int row = 1;
        for (CodeList.Entry entry : members) {
            sheet.text(row++, column, entry.name().zh(), Look.TEXT);
        }
        workbook.name(nameOf(list), sheet, Area.column(column, 1, Math.max(1, members.size())));
    }
}
