package planhouse.workbook.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.FormatSection;
import planhouse.workbook.FormatSection.Numbers;
import planhouse.workbook.FormatText;
import planhouse.workbook.Shown;

/** What a number format shows: a date, a percentage, a number divided or with its unit, nothing. */
final class NumberFormats {

    private static final Pattern THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])");
    private static final Pattern WRITTEN_POINT =
            Pattern.compile("[0#?](?:[\\\\!]\\.|\"\\.\")([0#?]+)");
    private static final Pattern CONDITION =
            Pattern.compile("\\[(<=|>=|<>|[<>=])\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\]");
    private static final Pattern SHOWS_NUMBER =
            Pattern.compile("[0#?@]|general|通用格式|[ymdhs]", Pattern.CASE_INSENSITIVE);

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

    /** The sections for numbers, in their order; what a format shows of dates is told elsewhere. */
    static List<FormatSection> sections(int id, @Nullable String code) {
        String shown = code == null || code.isEmpty() ? builtin(id) : code;
        if (shown == null) return List.of();
        List<String> parts = forNumbers(shown);
        // Excel writes the currency of the reader's country here, whatever the file says
        boolean isLocal = id >= 5 && id <= 8 || id >= 37 && id <= 44;
        boolean conditions = parts.stream().anyMatch(part -> CONDITION.matcher(part).find());
        List<FormatSection> sections = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            String part = parts.get(place);
            Matcher own = CONDITION.matcher(part);
            boolean last = place == parts.size() - 1;
            if (own.find()) {
                sections.add(
                        new FormatSection(
                                numbers(own.group(1)),
                                new BigDecimal(own.group(2)),
                                shown(part, isLocal),
                                new FormatText(part, true)));
            } else {
                Numbers numbers = last ? Numbers.ANY : place > 0 ? Numbers.BELOW : Numbers.ABOVE;
                if (place == 0 && parts.size() == 2 && !conditions) numbers = Numbers.FROM;
                sections.add(
                        new FormatSection(
                                numbers,
                                BigDecimal.ZERO,
                                shown(part, isLocal),
                                new FormatText(part, conditions || place == 0)));
            }
        }
        return sections;
    }

    /** What files name by number alone is shown as in the reader's country, here as in China. */
    private static @Nullable String builtin(int id) {
        return switch (id) {
            case 14 -> "yyyy/m/d";
            case 22 -> "yyyy/m/d h:mm";
            case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
            case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
            case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
            default -> BuiltinFormats.getBuiltinFormat(id);
        };
    }

    private static Numbers numbers(String comparison) {
        return switch (comparison) {
            case "<" -> Numbers.BELOW;
            case "<=" -> Numbers.UP_TO;
            case ">" -> Numbers.ABOVE;
            case ">=" -> Numbers.FROM;
            case "=" -> Numbers.EQUAL;
            default -> Numbers.OTHER;
        };
    }

    private static Shown shown(String section, boolean isLocal) {
        String bare = bare(section);
        FormatWords words = FormatWords.of(section);
        return new Shown(
                bare.indexOf('%') >= 0,
                dividedBy(section),
                isLocal ? "" : words.before(),
                words.behind(),
                !SHOWS_NUMBER.matcher(bare).find());
    }

    /**
     * A comma behind the digits divides by thousands, and a point that is written into them ({@code
     * 0\\.0,}, {@code 0"."0000}) by as many tens as digits follow it.
     */
    private static int dividedBy(String section) {
        Matcher thousands = THOUSANDS.matcher(section);
        Matcher point = WRITTEN_POINT.matcher(section);
        return (thousands.find() ? 3 * thousands.group(1).length() : 0)
                + (point.find() ? point.group(1).length() : 0);
    }

    /** At most three, and one for texts behind them. */
    private static List<String> forNumbers(String code) {
        List<String> parts = parts(code);
        int last = parts.size() - 1;
        boolean text = last > 0 && bare(parts.get(last)).indexOf('@') >= 0;
        return parts.subList(0, Math.min(text ? last : parts.size(), 3));
    }

    /** What stands between semicolons; one in quotes parts nothing. */
    private static List<String> parts(String code) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '\\' && !quoted) i++;
            else if (c == ';' && !quoted) {
                parts.add(code.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(code.substring(from));
        return parts;
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
