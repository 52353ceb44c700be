package planhouse.workbook.writing;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Entries as Excel's data validation. */
final class EntryRules {

    private final XSSFSheet sheet;

    EntryRules(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void allow(Area area, Entry entry, EntryMessages messages) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(
                        constraint(helper, entry),
                        new CellRangeAddressList(
                                area.firstRow(),
                                area.lastRow(),
                                area.firstColumn(),
                                area.lastColumn()));
        // what Excel calls "ignore blank" takes anything while a cell beside is blank
        validation.setEmptyCellAllowed(!(entry instanceof Entry.Holding));
        validation.setErrorStyle(
                messages.strict()
                        ? DataValidation.ErrorStyle.STOP
                        : DataValidation.ErrorStyle.WARNING);
        if (!messages.hint().isEmpty()) {
            validation.createPromptBox(messages.hintTitle(), messages.hint());
            validation.setShowPromptBox(true);
        }
        validation.createErrorBox(messages.errorTitle(), messages.error());
        validation.setShowErrorBox(true);
        // in XSSF, true shows the arrow
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Entry entry) {
        if (entry instanceof Entry.OneOf list) {
            return helper.createExplicitListConstraint(list.choices().toArray(String[]::new));
        }
        if (entry instanceof Entry.OneOfArea list) {
            return helper.createFormulaListConstraint(list.reference());
        }
        return helper.createCustomConstraint(((Entry.Holding) entry).formula());
    }
}
