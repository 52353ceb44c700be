package planhouse.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a number format's section: words that it writes as they are, or letters that stand for
 * digits or for a part of a day.
 */
record FormatToken(boolean isWords, String text) {

    /** The number as it is held. */
    static final String GENERAL = "General";

    /** The half of the day. */
    static final String HALF = "AM/PM";

    /** By alternative: general, the half of the day, digits, letters of days and times. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(general|g/通用格式)|(am/pm|a/p|上午/下午)|([0#?.,]+)|e[+-]|([a-z])\\4*|[%/@]",
                    Pattern.CASE_INSENSITIVE);

    /** The tokens of a section, without colours, conditions and what only makes room. */
    static List<FormatToken> of(String section) {
        List<FormatToken> tokens = new ArrayList<>();
        Matcher code = CODE.matcher(section);
        for (int at = 0; at < section.length(); at++) {
            char c = section.charAt(at);
            if (c == '"' || c == '[') {
                int close = section.indexOf(c == '"' ? '"' : ']', at + 1);
                int end = close < 0 ? section.length() : close;
                String inside = section.substring(at + 1, end);
                if (c == '"') tokens.add(new FormatToken(true, inside));
                else bracket(inside, tokens);
                at = end;
            } else if (c == '_' || c == '*') {
                at++;
            } else if (c == '\\' || c == '!') {
                if (++at < section.length()) tokens.add(words(section.charAt(at)));
            } else if (code.find(at) && code.start() == at) {
                tokens.add(code(code));
                at = code.end() - 1;
            } else {
                tokens.add(words(c));
            }
        }
        return tokens;
    }

    private static FormatToken words(char letter) {
        return new FormatToken(true, String.valueOf(letter));
    }

    private static FormatToken code(Matcher code) {
        if (code.group(1) != null) return new FormatToken(false, GENERAL);
        if (code.group(2) != null) return new FormatToken(false, HALF);
        return new FormatToken(false, code.group());
    }

    /** {@code $US$-409} writes a sign, {@code DBNum1} and {@code h} write otherwise. */
    private static void bracket(String inside, List<FormatToken> tokens) {
        if (inside.startsWith("$")) {
            int place = inside.indexOf('-');
            String sign = inside.substring(1, place < 0 ? inside.length() : place);
            if (!sign.isEmpty()) tokens.add(new FormatToken(true, sign));
        } else if (inside.matches("(?i)dbnum\\d|h+|m+|s+")) {
            tokens.add(new FormatToken(false, "[" + inside + "]"));
        }
    }
}
