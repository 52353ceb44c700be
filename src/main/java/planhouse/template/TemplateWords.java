package planhouse.template;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.indicator.Bilingual;

/** The words of templates; a template is bilingual, whatever language the command speaks. */
final class TemplateWords {

    static final TemplateWords INSTANCE = new TemplateWords();

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private final ResourceBundle chinese = bundle(Locale.CHINESE);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    private TemplateWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "planhouse.template.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    boolean has(String key) {
        return chinese.containsKey(key);
    }

    Bilingual words(String key) {
        return words(key, Map.of());
    }

    /** The words of a key, each {@code {place}} filled with the words given for it. */
    Bilingual words(String key, Map<String, Bilingual> places) {
        return new Bilingual(
                fill(chinese.getString(key), places, Locale.CHINESE),
                fill(english.getString(key), places, Locale.ENGLISH));
    }

    /** Both languages, the Chinese first. */
    String both(String key) {
        return both(words(key));
    }

    static String both(Bilingual words) {
        return words.joined("  ");
    }

    private static String fill(String text, Map<String, Bilingual> places, Locale locale) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> {
                            Bilingual words = places.get(place.group(1));
                            return Matcher.quoteReplacement(
                                    words == null ? place.group() : words.in(locale));
                        });
    }
}
