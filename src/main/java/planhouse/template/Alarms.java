package planhouse.template;

import planhouse.indicator.Severity;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.NewSheet;

/**
 * Cells of a form's sheet that change colour while a formula holds: red for what rejects a return,
 * amber for what asks for an explanation, none for what only informs.
 */
final class Alarms {

    private final NewSheet sheet;
    private final SheetLayout layout;

    Alarms(NewSheet sheet, SheetLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /**
     * At an item's entries; nowhere where the sheet does not ask it.
     *
     * @param formula of the first row
     */
    void show(String itemCode, String formula, Severity severity) {
        layout.column(itemCode)
                .ifPresent(column -> show(layout.entries(column), formula, severity));
    }

    /**
     * @param formula of the area's first cell
     */
    void show(Area area, String formula, Severity severity) {
        if (severity == Severity.ERROR) {
            sheet.when(area, formula, Colour.ERROR_INK, Colour.ERROR_FILL);
        } else if (severity == Severity.QUERY) {
            sheet.when(area, formula, Colour.QUERY_INK, Colour.QUERY_FILL);
        }
    }
}
