package planhouse.collection;

import java.util.Locale;
import planhouse.collection.table.TableRule;

/** Why a sheet was not read as a form. */
public enum SheetReason {
    FINDINGS("sheet.findings", true),
    NO_WORKSHEET("sheet.kind", false),
    HIDDEN("sheet.hidden", false),
    HIDDEN_FORM("sheet.hiddenForm", true),
    DRAFT("sheet.draft", true),
    EMPTY("sheet.empty", false),
    COVER("sheet.cover", false),
    INSTRUCTIONS("sheet.instructions", false),
    CODES("sheet.codes", false),
    UNLIKE_ANY("sheet.none", true),
    UNKNOWN_TEMPLATE("sheet.unknownTemplate", true),
    NEAR_A_FORM("sheet.nearest", true),
    TURNED("sheet.turned", true),
    WITHOUT_ROWS("sheet.rows", true),
    NOT_LOOKED_FOR("sheet.notLookedFor", true),
    LAST_YEARS_COLUMNS("sheet.reference", false);

    private final String key;
    private final boolean told;

    SheetReason(String key, boolean told) {
        this.key = key;
        this.told = told;
    }

    /**
     * Whether people are told of it although other sheets of the workbook were read: the sheet was
     * not understood, or is hidden with a form on it, or a draft by its name alone, and may be a
     * return or the rest of one; or it is the one with their explanations.
     */
    public boolean isTold() {
        return told;
    }

    /** Its name in the warehouse. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of that name. */
    public static SheetReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** A sheet that was left alone for it; the arguments fill its words. */
    SheetLeftAlone of(String sheet, Object... arguments) {
        return new SheetLeftAlone(sheet, this, TableRule.text().text(key, arguments));
    }
}
