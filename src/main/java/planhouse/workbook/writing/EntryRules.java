package planhouse.workbook.writing;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

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
        validation.setEmptyCellAllowed(true);
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
        if (entry instanceof Entry.WholeNumber whole) {
            return between(helper, ValidationType.INTEGER, text(whole.least()), text(whole.most()));
        }
        if (entry instanceof Entry.DecimalNumber number) {
            return between(
                    helper, ValidationType.DECIMAL, plain(number.least()), plain(number.most()));
        }
        if (entry instanceof Entry.Day day) {
            return helper.createDateConstraint(
                    OperatorType.BETWEEN,
                    serial(DateUtil.getExcelDate(day.first())),
                    serial(DateUtil.getExcelDate(day.last())),
                    null);
        }
        if (entry instanceof Entry.TextOfLength text) {
            return helper.createTextLengthConstraint(
                    OperatorType.BETWEEN,
                    Integer.toString(text.least()),
                    Integer.toString(text.most()));
        }
        return helper.createCustomConstraint(((Entry.Holding) entry).formula());
    }

    private static DataValidationConstraint between(
            DataValidationHelper helper, int type, @Nullable String least, @Nullable String most) {
        if (least != null && most != null) {
            return helper.createNumericConstraint(type, OperatorType.BETWEEN, least, most);
        }
        if (most != null) {
            return helper.createNumericConstraint(type, OperatorType.LESS_OR_EQUAL, most, null);
        }
        return helper.createNumericConstraint(
                type, OperatorType.GREATER_OR_EQUAL, least == null ? "-1E+300" : least, null);
    }

    private static @Nullable String text(@Nullable Long bound) {
        return bound == null ? null : bound.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.toPlainString();
    }

    private static String serial(double date) {
        return Integer.toString((int) date);
    }
}
