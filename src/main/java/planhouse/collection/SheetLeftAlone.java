package planhouse.collection;

import planhouse.indicator.Bilingual;

/**
 * A sheet that is no form, and why it was not read as one.
 *
 * @param why the reason in words, with what was found on the sheet
 */
public record SheetLeftAlone(String sheet, SheetReason reason, Bilingual why) {}
