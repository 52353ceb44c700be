package planhouse.validation;

import java.util.Map;
import planhouse.indicator.Bilingual;
import planhouse.indicator.MessageFiles;

/** The words of edit rules in both languages, with their places filled. */
final class Wording {

    private static final MessageFiles FILES = new MessageFiles("planhouse.validation.messages");

    private Wording() {}

    static Bilingual of(String key) {
        return FILES.text(key);
    }

    /** The words of a key, each {@code {place}} filled with the words given for it. */
    static Bilingual of(String key, Map<String, Bilingual> places) {
        return FILES.text(key, places);
    }
}
