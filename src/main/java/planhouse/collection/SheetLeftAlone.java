package planhouse.collection;

import planhouse.indicator.Bilingual;

/** A sheet that is no form, and why it was not read as one. */
public record SheetLeftAlone(String sheet, Bilingual why) {}
