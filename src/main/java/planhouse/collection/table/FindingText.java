package planhouse.collection.table;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/**
 * The words of findings in both languages, from a pair of message files: for each rule what is
 * expected, a message and what to do. {@code {0}} is the text found, further numbers the arguments.
 */
public final class FindingText {

    private final ResourceBundle chinese;
    private final ResourceBundle english;

    /**
     * @param bundle such as {@code planhouse.cleaning.messages}
     */
    public FindingText(String bundle) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        chinese = ResourceBundle.getBundle(bundle, Locale.CHINESE, control);
        english = ResourceBundle.getBundle(bundle, Locale.ENGLISH, control);
    }

    /** A text of the message files; an argument that is bilingual is put in the text's language. */
    public Bilingual text(String key, Object... arguments) {
        return new Bilingual(
                filled(chinese.getString(key), Locale.CHINESE, arguments),
                filled(english.getString(key), Locale.ENGLISH, arguments));
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
        Bilingual message = text(rule + ".message", all);
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

    private static String filled(String pattern, Locale language, Object... arguments) {
        int first = pattern.indexOf('{');
        if (first < 0) return pattern;
        StringBuilder filled = new StringBuilder(pattern.length() + 40);
        int from = 0;
        for (int open = first; open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            Object argument = arguments[Integer.parseInt(pattern.substring(open + 1, close))];
            filled.append(pattern, from, open);
            filled.append(
                    argument instanceof Bilingual both ? both.in(language) : argument.toString());
            from = close + 1;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }
}
