package planhouse.indicator;

import java.util.Locale;

/** A text that people read, in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /** The text in the language asked for: Chinese for {@code zh}, English for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** Whether the two languages say different things: a name may stand for both. */
    public boolean isTranslated() {
        return !zh.equals(en);
    }

    /** Both, the Chinese first; once where they say the same. */
    public String joined(String between) {
        return zh + english(between);
    }

    /** What the English adds to the Chinese before it: nothing where it says the same. */
    public String english(String between) {
        return isTranslated() && !en.isEmpty() ? between + en : "";
    }

    /** The same words in both languages, as for names that are not translated. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
