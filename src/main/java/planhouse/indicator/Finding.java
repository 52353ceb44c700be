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
 * @param subject what it is about, in words that stay when rows move: in a list the row's key
 *     values joined by a blank (one inside a value before the last has a backslash before it), in a
 *     table form its label's codes; the cell's address where the key itself is missing or wrong;
 *     empty where it concerns the whole table or return. With the return, the rule and the item it
 *     is the finding's identity, by which attempts are compared
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
        Bilingual fix,
        String subject) {

    /** One that concerns the whole table or return, or whose subject is told later. */
    public Finding(
            Severity severity,
            String rule,
            int tableNo,
            String sheet,
            @Nullable String cell,
            @Nullable String item,
            String found,
            Bilingual expected,
            Bilingual message,
            Bilingual fix) {
        this(severity, rule, tableNo, sheet, cell, item, found, expected, message, fix, "");
    }

    /** The same finding about this. */
    public Finding about(String what) {
        return new Finding(
                severity, rule, tableNo, sheet, cell, item, found, expected, message, fix, what);
    }
}
