package planhouse.form.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** How items, lines and indicators are coded: lower case, digits, underscores. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,58}");

    private Codes() {}

    /** The code under the key; a mistake where it is none or is written otherwise. */
    static String read(Section section, String key) {
        String code = section.requiredText(key);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            section.mistake(key, "code.form", code);
        }
        return code;
    }

    /** The code of a generated column: 11-2 becomes 11_2. */
    static String made(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
