package planhouse.workbook.reading;

import java.util.regex.Pattern;

/**
 * What a section of a number format writes beside the digits, {@code US$} or {@code 亿元}; empty
 * where it writes nothing.
 */
record FormatWords(String before, String behind) {

    private static final Pattern GENERAL =
            Pattern.compile("G/通用格式|General", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEN = Pattern.compile("[¥￥](?=-(?i:411|ja))");

    static FormatWords of(String written) {
        String section = GENERAL.matcher(written).replaceAll("0");
        StringBuilder words = new StringBuilder();
        String before = "";
        boolean digits = false;
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            if (c == '"' || c == '[') {
                int end = section.indexOf(c == '"' ? '"' : ']', i + 1);
                int next = end < 0 ? section.length() : end;
                String part = section.substring(i + 1, next);
                words.append(c == '"' ? part : currency(part));
                i = next;
            } else if (c == '_' || c == '*') {
                i++;
            } else if (c == '\\' || c == '!') {
                if (++i < section.length()) words.append(section.charAt(i));
            } else if (c == '0' || c == '#' || c == '?') {
                if (!digits) before = words.toString().strip();
                digits = true;
                words.setLength(0);
            } else if (c > 127 || c == '$') {
                words.append(c);
            }
        }
        return new FormatWords(before, digits ? words.toString().strip() : "");
    }

    /** {@code $US$-409}: a sign and whose it is; the yen has the yuan's. */
    private static String currency(String bracket) {
        if (!bracket.startsWith("$")) return "";
        String sign = YEN.matcher(bracket.substring(1)).replaceFirst("JPY");
        int place = sign.indexOf('-');
        return place < 0 ? sign : sign.substring(0, place);
    }
}
