package planhouse.collection;

import planhouse.collection.table.TableRule;
import planhouse.indicator.Bilingual;

/** A sheet that is no form, and why it was not read as one. */
public record SheetLeftAlone(String sheet, Bilingual why) {

    private static final String HIDDEN_FORM = TableRule.text().text("sheet.hiddenTable").en();
    private static final String DRAFT = TableRule.text().text("sheet.draft").en();
    private static final String UNKNOWN = TableRule.text().text("sheet.unknown").en();

    /**
     * Whether that is because the sheet was not understood: it may be a return, or the rest of one,
     * which covers, lists of codes and hidden sheets are not; or because a form on it is hidden, or
     * its name alone says that it is a draft or a copy.
     */
    public static boolean mayBeMeant(Bilingual why) {
        return why.en().startsWith(UNKNOWN)
                || why.en().startsWith(HIDDEN_FORM)
                || why.en().equals(DRAFT);
    }
}
