package planhouse.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a number format shows: a date, a percentage, or neither. */
final class NumberFormats {

    private static final Pattern SCALED =
            Pattern.compile("[0#?],+(?![0#?,])|[0#?](?:[\\\\!]\\.|\"\\.\")[0#?]");

    private NumberFormats() {}

    /**
     * @param id the format's number in the file
     * @param code its code, when the file gives one
     */
    static boolean showsDate(int id, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            // 27 to 36 and 50 to 58 are Chinese, Japanese and Korean dates, 71 to 81 Thai ones
            boolean eastern = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
            return eastern || (id >= 71 && id <= 81) || DateUtil.isInternalDateFormat(id);
        }
        return DateUtil.isADateFormat(id, code) || hasDateLetters(code);
    }

    static boolean showsPercent(int id, @Nullable String code) {
        String shown = code == null || code.isEmpty() ? BuiltinFormats.getBuiltinFormat(id) : code;
        return shown != null && bare(shown).indexOf('%') >= 0;
    }

    /**
     * Whether the format divides: a comma behind the digits by thousands, and a point that is
     * written into them ({@code 0\\.0,}, {@code 0"."0000}) by as many tens as digits follow it.
     */
    static boolean showsScaled(@Nullable String code) {
        return code != null && SCALED.matcher(positive(code)).find();
    }

    private static String positive(String code) {
        int section = code.indexOf(';');
        return section < 0 ? code : code.substring(0, section);
    }

    /** POI's rule misses codes with Chinese words, such as {@code h"时"mm"分"}. */
    private static boolean hasDateLetters(String code) {
        String bare = bare(code);
        int section = bare.indexOf(';');
        String first = section < 0 ? bare : bare.substring(0, section);
        boolean letters = false;
        for (int i = 0; i < first.length(); i++) {
            char c = first.charAt(i);
            if (c == '#' || c == '?' || c == '@' || c == '%') return false;
            // zeros belong to a date only as fractions of a second
            if (c == '0'
                    && (i == 0 || (first.charAt(i - 1) != '.' && first.charAt(i - 1) != '0'))) {
                return false;
            }
            if ("yYmMdDhHsS".indexOf(c) >= 0) letters = true;
        }
        return letters && !first.toLowerCase(Locale.ROOT).contains("general");
    }

    /** The code without quoted words, escaped characters, and what stands in brackets. */
    private static String bare(String code) {
        StringBuilder bare = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
                i = end < 0 ? code.length() : end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
