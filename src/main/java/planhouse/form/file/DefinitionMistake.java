package planhouse.form.file;

import java.util.Locale;
import planhouse.indicator.Bilingual;

/**
 * One mistake in a definition file.
 *
 * @param file the path within the definitions, such as {@code forms/jh01.yaml}
 * @param line the line it stands in, from 1 on; 0: the whole file
 * @param key where in it, such as {@code items[3].unit}; empty: the whole file
 * @param message what is wrong and what would be right
 */
public record DefinitionMistake(String file, int line, String key, Bilingual message) {

    /** {@code forms/jh01.yaml:27: items[3].unit: what is wrong and what would be right}. */
    public String in(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        String place = line == 0 ? file : file + ":" + line;
        String what = key.isEmpty() ? "" : ": " + key;
        return place + what + (chinese ? "：" : ": ") + message.in(locale);
    }

    /** In English, without the line. */
    @Override
    public String toString() {
        return new DefinitionMistake(file, 0, key, message).in(Locale.ENGLISH);
    }
}
