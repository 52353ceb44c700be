package planhouse.validation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.MessageFiles;
import planhouse.indicator.Severity;

/**
 * A place where a rule does not hold, before it is put into words.
 *
 * @param tableNo 0 where it concerns no table
 * @param sheet the sheet's name; empty where it concerns the whole return
 * @param cell null where there is none
 * @param item the item's code; null where it concerns none
 * @param itemName the item's name; the form's title where it concerns none
 * @param found what stands there; empty where nothing does
 * @param hasColumn whether the table has a column for the item; if not, the cell is another one's
 * @param expected what would have been right, as the end of "expected …"
 */
record Offence(
        int tableNo,
        String sheet,
        @Nullable String cell,
        @Nullable String item,
        boolean hasColumn,
        Bilingual itemName,
        String found,
        Bilingual expected) {

    /**
     * The finding, in the form's words where it has any; its message begins with the place.
     *
     * @param usualFix what to do, where the form does not say it
     */
    Finding finding(Rule.Heading heading, Bilingual usualFix) {
        return finding(heading, heading.severity(), usualFix);
    }

    Finding finding(Rule.Heading heading, Severity severity, Bilingual usualFix) {
        Map<String, Bilingual> places =
                Map.of(
                        "found",
                        found.isEmpty() ? Wording.of("blank") : same(found),
                        "expected",
                        expected,
                        "item",
                        itemName,
                        "cell",
                        same(cell == null ? sheet : cell));
        Bilingual message =
                heading.message()
                        .map(own -> MessageFiles.filled(own, places))
                        .orElseGet(() -> Wording.of(words(), places));
        String where = cell == null ? sheet : sheet + "!" + cell;
        Bilingual placed =
                where.isEmpty()
                        ? message
                        : new Bilingual(where + "：" + message.zh(), where + ": " + message.en());
        Bilingual fix = MessageFiles.filled(heading.fix().orElse(usualFix), places);
        return new Finding(
                severity, heading.code(), tableNo, sheet, cell, item, found, expected, placed, fix);
    }

    private String words() {
        if (!found.isEmpty()) return "message";
        if (!hasColumn && cell != null) return "message.column";
        return cell == null ? "message.none" : "message.blank";
    }

    private static Bilingual same(String text) {
        return Bilingual.same(text);
    }
}
