package planhouse.cli.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What commands say, in the language of this process. */
public final class Words {

    private static final Pattern COUNTED = Pattern.compile("\\{(\\d+)\\|([^|}]*)\\|([^|}]*)\\}");

    private Words() {}

    /**
     * The words of a key, {0} {1} … filled; numbers are printed plain. {@code {0|row|rows}} is the
     * number with the word that fits it.
     */
    public static String of(String key, Object... parts) {
        String pattern = ResourceBundle.getBundle("planhouse.cli.messages").getString(key);
        Object[] plain = new Object[parts.length];
        for (int index = 0; index < parts.length; index++) {
            plain[index] = String.valueOf(parts[index]);
        }
        return new MessageFormat(counted(pattern, plain), Locale.ROOT).format(plain);
    }

    private static String counted(String pattern, Object[] parts) {
        return COUNTED.matcher(pattern)
                .replaceAll(
                        found -> {
                            String number = found.group(1);
                            boolean one = parts[Integer.parseInt(number)].equals("1");
                            return "{" + number + "} " + (one ? found.group(2) : found.group(3));
                        });
    }
}
