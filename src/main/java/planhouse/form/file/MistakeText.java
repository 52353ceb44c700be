package planhouse.form.file;

import planhouse.indicator.Bilingual;
import planhouse.indicator.MessageFiles;

/** The words of mistakes in definition files, in both languages. */
final class MistakeText {

    private static final MessageFiles FILES = new MessageFiles("planhouse.form.file.mistakes");

    private MistakeText() {}

    /** The words of a key, {0} {1} … filled; a part may itself be of two languages. */
    static Bilingual of(String key, Object... parts) {
        return FILES.text(key, parts);
    }
}
