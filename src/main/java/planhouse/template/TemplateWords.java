package planhouse.template;

import java.util.Map;
import planhouse.indicator.Bilingual;
import planhouse.indicator.MessageFiles;

/** The words of templates; a template is bilingual, whatever language the command speaks. */
final class TemplateWords {

    private static final MessageFiles FILES = new MessageFiles("planhouse.template.messages");

    private TemplateWords() {}

    static boolean has(String key) {
        return FILES.has(key);
    }

    static Bilingual of(String key) {
        return FILES.text(key);
    }

    /** The words of a key, each {@code {place}} filled with the words given for it. */
    static Bilingual of(String key, Map<String, Bilingual> places) {
        return FILES.text(key, places);
    }

    /** Both languages, the Chinese first. */
    static String both(String key) {
        return both(of(key));
    }

    static String both(Bilingual words) {
        return words.joined("  ");
    }
}
