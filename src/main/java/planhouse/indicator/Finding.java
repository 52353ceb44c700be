package planhouse.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Something a reviewer must know about a return, at a cell.
 *
 * @param rule the edit rule's code, such as {@code JH01-R02}
 * @param tableNo which of the return's tables in the submission, from 1; 0 where it concerns no
 *     table
 * @param sheet the sheet's name
 * @param cell the cell's address such as {@code F8}; null where it concerns the whole sheet or
 *     return
 * @param item the item's code, where it concerns one
 * @param found the text found, quoted as it is; empty for a blank cell
 * @param expected what would have been right
 * @param message where, what was expected, what was found
 * @param fix what to do
 */
public record Finding(
        Severity severity,
        String rule,
        int tableNo,
        String sheet,
        @Nullable String cell,
        @Nullable String item,
        String found,
        Bilingual expected,
        Bilingual message,
        Bilingual fix) {}
