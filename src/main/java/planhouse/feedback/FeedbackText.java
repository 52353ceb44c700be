package planhouse.feedback;

import planhouse.indicator.Bilingual;
import planhouse.indicator.MessageFiles;

/** The words of the feedback, in both languages. */
final class FeedbackText {

    private static final MessageFiles FILES = new MessageFiles("planhouse.feedback.messages");

    private FeedbackText() {}

    static Bilingual of(String key, Object... arguments) {
        return FILES.text(key, arguments);
    }

    /** Both languages in one line. */
    static String line(String key, Object... arguments) {
        return both(of(key, arguments));
    }

    static String both(Bilingual text) {
        return text.joined(" ");
    }
}
