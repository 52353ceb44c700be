package planhouse.collection.table;

import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.MessageFiles;
import planhouse.indicator.Severity;

/**
 * The words of findings in both languages, from a pair of message files: for each rule what is
 * expected, a message (or, where nothing was found and there is one, that of a blank cell) and what
 * to do. {@code {0}} is the text found, further numbers the arguments.
 */
public final class FindingText {

    private final MessageFiles files;

    /**
     * @param bundle such as {@code planhouse.cleaning.messages}
     */
    public FindingText(String bundle) {
        files = new MessageFiles(bundle);
    }

    /** A text of the message files; an argument that is bilingual is put in the text's language. */
    public Bilingual text(String key, Object... arguments) {
        return files.text(key, arguments);
    }

    /**
     * A finding in the words of a rule's key; its message begins with the place.
     *
     * @param rule the rule's number in the message files, such as {@code T02}
     */
    public Finding finding(
            Severity severity, String rule, FindingPlace place, String found, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = found;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        boolean ofBlank = found.isBlank() && files.has(rule + ".blank");
        Bilingual message = text(rule + (ofBlank ? ".blank" : ".message"), all);
        @Nullable String cell = place.cell();
        String where = cell == null ? place.sheet() : place.sheet() + "!" + cell;
        return new Finding(
                severity,
                place.form() + "-" + rule,
                place.tableNo(),
                place.sheet(),
                cell,
                place.item(),
                found,
                text(rule + ".expected", all),
                new Bilingual(where + "：" + message.zh(), where + ": " + message.en()),
                text(rule + ".fix", all));
    }
}
