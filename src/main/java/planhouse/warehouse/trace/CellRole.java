package planhouse.warehouse.trace;

import java.util.Locale;

/** What a cell is on its sheet. */
public enum CellRole {
    /** Its workbook could not be read, or holds no form. */
    WORKBOOK_NOT_READ,
    /** Its sheet was read for no form. */
    SHEET_LEFT_ALONE,
    /** Above the first header: title, respondent, year, unit. */
    ABOVE_TABLE,
    HEADER,
    /** Below a header, in a column that heads no item of the form. */
    NO_ITEM,
    /** In a row that is no data: a total, a heading, a note, blank. */
    SET_ASIDE,
    /** In an item's column, and in a row of data. */
    VALUE,
    /** In an item's column, but the row is none of the table's. */
    BELOW_TABLE;

    /** As programs read it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
