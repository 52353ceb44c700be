package planhouse.report;

import java.util.ArrayList;
import java.util.List;
import planhouse.indicator.Bilingual;

/** Statuses and flags as reports print them. */
final class StatusWords {

    static final Bilingual PROVISIONAL = new Bilingual("暂定", "provisional");

    private StatusWords() {}

    /** Symbol and words of a status, as in a legend. */
    static String line(ProgressStatus status) {
        return "%s %s %s".formatted(status.symbol(), status.words().zh(), status.words().en());
    }

    /** What follows the Chinese words of a target's status. */
    static String second(TargetProgress target) {
        String english = target.status().words().en();
        return target.provisional()
                ? "（%s）\n%s, %s".formatted(PROVISIONAL.zh(), english, PROVISIONAL.en())
                : "\n" + english;
    }

    /** Each flag of a target in both languages. */
    static List<Bilingual> flags(TargetProgress target) {
        List<Bilingual> words = new ArrayList<>();
        for (String flag : target.flags()) {
            words.add(MethodText.STANDARD.wordsOf(flag));
        }
        return words;
    }
}
