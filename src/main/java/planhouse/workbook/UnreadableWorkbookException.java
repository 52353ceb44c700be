package planhouse.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a workbook. Its reason and detail say what it is and where; its
 * message in Chinese or English says what to do.
 */
public final class UnreadableWorkbookException extends Exception {

    /** Why a file is set aside: one constant for each cause a person can act on. */
    public enum Reason {
        /** Nothing there, no permission, or a folder. */
        UNREACHABLE,
        EMPTY_FILE,
        /** Some other kind of file; the detail says which. */
        NOT_A_WORKBOOK,
        ENCRYPTED,
        /** Truncated or corrupt; the detail says where. */
        DAMAGED,
        BINARY_XLSB,
        OPEN_DOCUMENT,
        /** The own format of WPS, saved without an Excel part. */
        WPS_ET,
        /** Excel 4 and earlier. */
        TOO_OLD,
        /** Spreadsheet XML of 2003. */
        SPREADSHEET_XML,
        /** Beyond a limit that no honest workbook reaches; the detail names the limit. */
        TOO_MUCH,
        /** A document type declaration or an external entity, which Excel never writes. */
        UNSAFE
    }

    private static final String BUNDLE = "planhouse.workbook.messages";

    private final Reason reason;
    private final Detail detail;

    /** What exactly was found: a key of the message files and what to fill in. */
    private record Detail(String key, Object[] values) {}

    /** Told by a key of the message files, without {@code detail.}, and what to fill in. */
    public UnreadableWorkbookException(Reason reason, String key, Object... values) {
        this(reason, null, key, values);
    }

    /** As the other, and what it was caused by, for the log. */
    public UnreadableWorkbookException(
            Reason reason, @Nullable Throwable cause, String key, Object... values) {
        super(null, cause);
        this.reason = reason;
        this.detail = new Detail(key, values.clone());
    }

    public Reason reason() {
        return reason;
    }

    /** What was found and where, in English. */
    public String detail() {
        return detail(Locale.ENGLISH);
    }

    /** What was found and where, in Chinese for a Chinese locale, else in English. */
    public String detail(Locale locale) {
        // a library that has nothing to say is not quoted
        return filled(locale, "detail." + detail.key, detail.values)
                .replace(" (\"\")", "")
                .replace("（“”）", "");
    }

    /** What is wrong and what to do, in Chinese for a Chinese locale, else in English. */
    public String message(Locale locale) {
        return filled(locale, "reason." + reason.name(), detail(locale));
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    private static String filled(Locale locale, String key, Object... values) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        chinese ? Locale.CHINESE : Locale.ENGLISH,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
