package planhouse.form.file;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.indicator.Bilingual;

/** The words of mistakes in definition files, in both languages. */
final class MistakeText {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private MistakeText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "planhouse.form.file.mistakes",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key, {0} {1} … filled; a part may itself be of two languages. */
    static Bilingual of(String key, Object... parts) {
        return new Bilingual(
                fill(CHINESE.getString(key), Locale.CHINESE, parts),
                fill(ENGLISH.getString(key), Locale.ENGLISH, parts));
    }

    private static String fill(String template, Locale locale, Object... parts) {
        return PLACE.matcher(template)
                .replaceAll(
                        place -> {
                            Object part = parts[Integer.parseInt(place.group(1))];
                            return Matcher.quoteReplacement(
                                    part instanceof Bilingual words
                                            ? words.in(locale)
                                            : String.valueOf(part));
                        });
    }
}
