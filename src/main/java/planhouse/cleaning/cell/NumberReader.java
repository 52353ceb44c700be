package planhouse.cleaning.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.collection.word.PlainText;

/**
 * Reads numbers as people type them: with thousands separators in the right places (comma, blank,
 * apostrophe), in full-width digits, negative by sign, triangle or brackets, with a unit behind.
 * What could be read in two ways, or only nearly, is refused.
 */
final class NumberReader {

    private static final int MOST_DIGITS = 30;

    /** Longer texts are no numbers, and the patterns would run out of stack on some. */
    private static final int LONGEST = 500;

    private static final Pattern NUMBER =
            Pattern.compile("^([0-9]+(?:[, '][0-9]+)*)?(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?(.*)$");
    private static final Pattern GROUPED =
            Pattern.compile("^[0-9]{1,3}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+|(?:'[0-9]{3})+)$");
    private static final Pattern APPROXIMATE =
            Pattern.compile(
                    "约|近|大概|左右|上下|余|多|超|逾|不足|不到|以上|以下|以内|几|[~≈<>≤≥]"
                            + "|about|approx|around|nearly|over|under|circa|^ca|\\+$",
                    Pattern.CASE_INSENSITIVE);

    /** A line break or a tab parts two numbers; only a blank may part the digits of one. */
    private static final Pattern TWO_LINES = Pattern.compile("[0-9] *\n[ \n]*[0-9]");

    private static final Pattern SEPARATED = Pattern.compile("^[0-9]+(?:[,. '][0-9]*)+$");

    private NumberReader() {}

    static ReadNumber read(String raw) {
        if (isPlain(raw)) {
            return new ReadNumber.Parsed(new BigDecimal(raw), "", "why.plain");
        }
        if (raw.length() > LONGEST) {
            return new ReadNumber.Refused(CellRule.NOT_A_NUMBER);
        }
        if (raw.chars().anyMatch(NumberReader::isFootnoteMark)) {
            return new ReadNumber.Refused(CellRule.LETTERS_AMONG_DIGITS);
        }
        String lines = unified(raw);
        if (TWO_LINES.matcher(lines).find()) {
            return new ReadNumber.Refused(CellRule.MISPLACED_SEPARATORS);
        }
        String text = lines.replace('\n', ' ');
        String how = text.equals(raw.strip()) ? "why.plain" : "why.width";
        return withoutSign(text, how)
                .map(NumberReader::read)
                .orElse(new ReadNumber.Refused(CellRule.NOT_A_NUMBER));
    }

    /** As in 99① and 88²; it would pass for a digit. */
    private static boolean isFootnoteMark(int letter) {
        return Character.getType(letter) == Character.OTHER_NUMBER;
    }

    /** What stands behind the sign, or within brackets that mean a minus. */
    private record Unsigned(String text, boolean negative, String how) {}

    /** Empty where the text has two signs. */
    private static Optional<Unsigned> withoutSign(String text, String how) {
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        String inner = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        boolean triangle = inner.startsWith("\u25b3") || inner.startsWith("\u25b2");
        boolean minus = inner.startsWith("-");
        boolean signed = triangle || minus || inner.startsWith("+");
        if (bracketed && signed) {
            return Optional.empty();
        }
        return Optional.of(
                new Unsigned(
                        signed ? inner.substring(1).strip() : inner,
                        bracketed || triangle || minus,
                        bracketed ? "why.brackets" : triangle ? "why.triangle" : how));
    }

    private static ReadNumber read(Unsigned of) {
        boolean apostrophe = of.text().startsWith("'");
        String text = apostrophe ? of.text().substring(1).strip() : of.text();
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || (number.group(1) == null && number.group(2) == null)) {
            return new ReadNumber.Refused(refusal(text));
        }
        String unit = number.group(4).strip();
        if (unit.chars().anyMatch(NumberReader::isOfNumbers) || APPROXIMATE.matcher(unit).find()) {
            return new ReadNumber.Refused(refusal(text));
        }
        String whole = Objects.requireNonNullElse(number.group(1), "");
        String fraction = Objects.requireNonNullElse(number.group(2), "");
        String exponent = Objects.requireNonNullElse(number.group(3), "");
        // 0,123 would be a decimal comma
        boolean grouped = !whole.startsWith("0") && GROUPED.matcher(whole).matches();
        if (!grouped && !isDigits(whole)) {
            return new ReadNumber.Refused(CellRule.MISPLACED_SEPARATORS);
        }
        String digits = grouped ? whole.replaceAll("[, ']", "") : whole;
        if (digits.length() + fraction.length() > MOST_DIGITS) {
            return new ReadNumber.Refused(CellRule.NOT_A_NUMBER);
        }
        BigDecimal value = inFull((digits.isEmpty() ? "0" : digits) + fraction + exponent);
        return new ReadNumber.Parsed(
                of.negative() ? value.negate() : value,
                unit,
                grouped ? "why.separators" : apostrophe ? "why.apostrophe" : of.how());
    }

    private static boolean isOfNumbers(int letter) {
        return Character.isDigit(letter) || letter == '.' || letter == ',';
    }

    /** Without an exponent: 1E3 is 1000. */
    private static BigDecimal inFull(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Why a text with something wrong in it is no number. */
    private static CellRule refusal(String text) {
        boolean digits = text.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
        if (!digits) {
            return CellRule.NOT_A_NUMBER;
        }
        if (APPROXIMATE.matcher(text).find()) {
            return CellRule.APPROXIMATE_NUMBER;
        }
        if (SEPARATED.matcher(text).matches()) {
            return CellRule.MISPLACED_SEPARATORS;
        }
        boolean letters = text.chars().anyMatch(Character::isLetter);
        return letters ? CellRule.LETTERS_AMONG_DIGITS : CellRule.NOT_A_NUMBER;
    }

    /** Plain ASCII digits with at most one point and a minus, as most cells are. */
    private static boolean isPlain(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length > MOST_DIGITS) {
            return false;
        }
        boolean point = false;
        for (int index = start; index < length; index++) {
            char letter = text.charAt(index);
            if (letter == '.' && !point && index > start && index < length - 1) {
                point = true;
            } else if (letter < '0' || letter > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static boolean isSpace(char letter) {
        return Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    /** One width, one kind of blank, line break, dash and apostrophe; no blank at either end. */
    private static String unified(String raw) {
        String wide = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(wide.length());
        for (int index = 0; index < wide.length(); index++) {
            char letter = wide.charAt(index);
            if (letter >= '\u2010' && letter <= '\u2015' || letter == '\u2212') {
                kept.append('-');
            } else if (letter == '\u2019' || letter == '\u2018') {
                kept.append('\'');
            } else if (PlainText.isInvisible(letter)) {
                if (Character.getType(letter) != Character.FORMAT) {
                    kept.append(isSpace(letter) ? ' ' : '\n');
                }
            } else {
                kept.append(letter);
            }
        }
        return kept.toString().strip();
    }
}
