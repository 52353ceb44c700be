package planhouse.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What commands say, in the language of this process. */
final class Words {

    private Words() {}

    /** The words of a key, {0} {1} … filled; numbers are printed plain. */
    static String of(String key, Object... parts) {
        String pattern = ResourceBundle.getBundle("planhouse.cli.messages").getString(key);
        Object[] plain = new Object[parts.length];
        for (int index = 0; index < parts.length; index++) {
            plain[index] = String.valueOf(parts[index]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }
}
