package planhouse.feedback;

import planhouse.collection.table.FindingText;
import planhouse.indicator.Bilingual;

/** The words of the feedback, in both languages. */
final class FeedbackText {

    private static final FindingText TEXT = new FindingText("planhouse.feedback.messages");

    private FeedbackText() {}

    static Bilingual of(String key, Object... arguments) {
        return TEXT.text(key, arguments);
    }

    /** Both languages in one line. */
    static String line(String key, Object... arguments) {
        return both(of(key, arguments));
    }

    static String both(Bilingual text) {
        return text.joined(" ");
    }
}
