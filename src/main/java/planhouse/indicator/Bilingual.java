package planhouse.indicator;

import java.util.Locale;

/** A text that people read, in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /** The text in the language asked for: Chinese for {@code zh}, English for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** The same words in both languages, as for names that are not translated. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
