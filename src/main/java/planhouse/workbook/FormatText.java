package planhouse.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a section of a number format writes, as far as people use them: digits, thousands, percent,
 * words, days and times. Empty where it writes nothing, or in a way that is not followed here
 * (fractions, powers of ten, Chinese numerals, elapsed hours). As Excel writes it: POI's formatter
 * keeps the quotation marks of {@code yyyy"年"}, and signs a number that is rounded to zero.
 *
 * @param section as the file has it
 * @param signed whether a negative number has its sign, as in all sections but one for these alone
 */
public record FormatText(String section, boolean signed) {

    /** Writes numbers as they are held. */
    public static final FormatText PLAIN = new FormatText("", true);

    Optional<String> of(BigDecimal number) {
        StringBuilder text = new StringBuilder();
        List<FormatToken> tokens = FormatToken.of(section);
        int percents = (int) tokens.stream().filter(token -> isCode(token, "%")).count();
        BigDecimal meant = (signed ? number : number.abs()).movePointRight(2 * percents);
        boolean written = false;
        for (FormatToken token : tokens) {
            if (token.isWords() || token.text().equals("%")) {
                text.append(token.text());
            } else if (written || !isNumber(token)) {
                return Optional.empty();
            } else {
                boolean digits = "0#?.,".indexOf(token.text().charAt(0)) >= 0;
                String shown = digits ? digits(token.text(), meant) : plain(meant);
                // a sign stands before all words
                if (shown.startsWith("-")) text.insert(0, '-').append(shown.substring(1));
                else text.append(shown);
                written = true;
            }
        }
        return shown(text);
    }

    private static boolean isCode(FormatToken token, String code) {
        return !token.isWords() && token.text().equals(code);
    }

    private static boolean isNumber(FormatToken token) {
        String code = token.text();
        return "0#?.,".indexOf(code.charAt(0)) >= 0
                || code.equals("@")
                || code.equals(FormatToken.GENERAL);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String digits(String code, BigDecimal number) {
        int point = code.indexOf('.');
        String whole = point < 0 ? code : code.substring(0, point);
        String behind = point < 0 ? "" : code.substring(point + 1);
        String digits = code.replaceFirst(",+$", "");
        int thousands = code.length() - digits.length();
        DecimalFormat format =
                new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumIntegerDigits(count(whole, "0"));
        format.setMaximumFractionDigits(count(behind, "0#?"));
        format.setMinimumFractionDigits(count(behind, "0"));
        format.setGroupingUsed(whole.replaceFirst(",+$", "").indexOf(',') >= 0);
        format.setGroupingSize(3);
        String shown = format.format(number.movePointLeft(3 * thousands));
        if (count(whole, "0") > 0 || !shown.matches("-?0")) return unsignedZero(shown);
        return "";
    }

    private static String unsignedZero(String shown) {
        return shown.matches("-[0.,]*") ? shown.substring(1) : shown;
    }

    private static int count(String code, String letters) {
        return (int) code.chars().filter(letter -> letters.indexOf(letter) >= 0).count();
    }

    Optional<String> of(LocalDateTime at) {
        StringBuilder text = new StringBuilder();
        List<FormatToken> tokens = FormatToken.of(section);
        boolean halves = tokens.stream().anyMatch(token -> isCode(token, FormatToken.HALF));
        boolean dated = false;
        for (int place = 0; place < tokens.size(); place++) {
            FormatToken token = tokens.get(place);
            if (token.isWords() || token.text().equals("/") || token.text().equals(",")) {
                text.append(token.text());
                continue;
            }
            String pattern = pattern(tokens, place, halves);
            if (pattern.isEmpty()) return Optional.empty();
            text.append(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at));
            dated = true;
        }
        return dated ? shown(text) : Optional.empty();
    }

    /** The letters of Java for those of Excel; empty where there are none. */
    private static String pattern(List<FormatToken> tokens, int place, boolean halves) {
        String code = tokens.get(place).text();
        if (code.equals(FormatToken.HALF)) return "a";
        int length = code.length();
        return switch (code.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'y' -> length > 2 ? "uuuu" : "uu";
            case 'd' -> length > 2 ? "" : code.toLowerCase(Locale.ROOT);
            case 'h' -> (halves ? "h" : "H").repeat(Math.min(length, 2));
            case 's' -> "s".repeat(Math.min(length, 2));
            case 'm' -> {
                boolean minutes =
                        isBeside(tokens, place, -1, 'h') || isBeside(tokens, place, 1, 's');
                yield length > 4 ? "" : (minutes ? "m" : "M").repeat(length);
            }
            default -> "";
        };
    }

    /** Whether the letters next to these, on one side, are of a kind. */
    private static boolean isBeside(List<FormatToken> tokens, int place, int step, char letter) {
        int next = place + step;
        while (next >= 0 && next < tokens.size() && tokens.get(next).isWords()) next += step;
        return next >= 0
                && next < tokens.size()
                && Character.toLowerCase(tokens.get(next).text().charAt(0)) == letter;
    }

    private static Optional<String> shown(StringBuilder text) {
        return Optional.of(text.toString().strip()).filter(shown -> !shown.isEmpty());
    }
}
