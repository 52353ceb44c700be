package planhouse.validation;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.indicator.Bilingual;

/** The words of edit rules in both languages, with their places filled. */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Wording() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "planhouse.validation.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key, each {@code {place}} filled with the words given for it. */
    static Bilingual of(String key, Map<String, Bilingual> places) {
        return fill(new Bilingual(CHINESE.getString(key), ENGLISH.getString(key)), places);
    }

    /** Places that nothing is given for stay as they are. */
    static Bilingual fill(Bilingual template, Map<String, Bilingual> places) {
        return new Bilingual(
                fill(template.zh(), places, Locale.CHINESE),
                fill(template.en(), places, Locale.ENGLISH));
    }

    private static String fill(String template, Map<String, Bilingual> places, Locale locale) {
        return PLACE.matcher(template)
                .replaceAll(
                        place -> {
                            Bilingual words = places.get(place.group(1));
                            return Matcher.quoteReplacement(
                                    words == null ? place.group() : words.in(locale));
                        });
    }
}
