package planhouse.cli;

import java.util.Locale;

/** The language of help and messages: {@code --lang zh|en}, else the system's. */
final class Language {

    private Language() {}

    /**
     * Looked up before the command line is parsed, since its help texts are in that language too.
     */
    static Locale of(String... arguments) {
        for (int index = 0; index < arguments.length; index++) {
            if (arguments[index].startsWith("--lang=")) {
                return locale(arguments[index].substring("--lang=".length()));
            }
            if (arguments[index].equals("--lang") && index + 1 < arguments.length) {
                return locale(arguments[index + 1]);
            }
        }
        return locale(Locale.getDefault().getLanguage());
    }

    private static Locale locale(String language) {
        return language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }
}
