package planhouse.indicator;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A pair of message files, Chinese and English, whose texts have places to fill: {@code {0}} with
 * the first argument, {@code {name}} with the words of that name. What is filled in may itself be
 * bilingual, and is then put in the text's language.
 */
public final class MessageFiles {

    private final ResourceBundle chinese;
    private final ResourceBundle english;

    /** What is to stand in a place; null where nothing is given for it. */
    private interface Places {
        @Nullable Object at(String name);
    }

    /**
     * @param bundle such as {@code planhouse.cleaning.messages}
     */
    public MessageFiles(String bundle) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        chinese = ResourceBundle.getBundle(bundle, Locale.CHINESE, control);
        english = ResourceBundle.getBundle(bundle, Locale.ENGLISH, control);
    }

    public boolean has(String key) {
        return chinese.containsKey(key);
    }

    /** The words of a key, {0} {1} … filled. */
    public Bilingual text(String key, Object... arguments) {
        return filled(unfilled(key), name -> argument(name, arguments));
    }

    /** The words of a key, each {@code {name}} filled with the words given for it. */
    public Bilingual text(String key, Map<String, Bilingual> places) {
        return filled(unfilled(key), places);
    }

    /** The same for words that stand elsewhere. */
    public static Bilingual filled(Bilingual template, Map<String, Bilingual> places) {
        return filled(template, places::get);
    }

    private Bilingual unfilled(String key) {
        return new Bilingual(chinese.getString(key), english.getString(key));
    }

    private static @Nullable Object argument(String name, Object[] arguments) {
        boolean numbered = !name.isEmpty() && name.chars().allMatch(c -> '0' <= c && c <= '9');
        return numbered ? arguments[Integer.parseInt(name)] : null;
    }

    private static Bilingual filled(Bilingual template, Places places) {
        return new Bilingual(
                filled(template.zh(), Locale.CHINESE, places),
                filled(template.en(), Locale.ENGLISH, places));
    }

    /** Places that nothing is given for stay as they are. */
    private static String filled(String template, Locale language, Places places) {
        int open = template.indexOf('{');
        if (open < 0) return template;
        StringBuilder filled = new StringBuilder(template.length() + 40);
        int from = 0;
        for (; open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            if (close < 0) break;
            Object given = places.at(template.substring(open + 1, close));
            if (given == null) continue;
            filled.append(template, from, open);
            filled.append(given instanceof Bilingual words ? words.in(language) : given.toString());
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
