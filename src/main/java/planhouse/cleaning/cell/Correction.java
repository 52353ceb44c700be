package planhouse.cleaning.cell;

import planhouse.indicator.Bilingual;

/**
 * A cleaned value that differs from the cell's text.
 *
 * @param cell the address, such as {@code F8}
 * @param from the cell's text
 * @param to the value kept, as text; empty for a missing value
 * @param why short: full-width digits, unit converted from 亿元, taken from merged cell B7 …
 */
public record Correction(
        int tableNo, int row, String item, String cell, String from, String to, Bilingual why) {}
