package planhouse.collection;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the reference year out of a text: 2021, 2021年度, full-width digits, 二〇二一年, or a date of that
 * year. A text that names several years says none, unless one alone is called a year (2021年).
 */
public final class PeriodReader {

    // 2021-12 is a month; 2020-22 is a range
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?<!\\d)(19|20)\\d{2}年?\\s*[-~至到]+\\s*((19|20)\\d{2}|1[3-9]|[2-9]\\d)(?!\\d)年?度?");
    private static final Pattern NAMED_RANGE = Pattern.compile("年行动|年规划|年计划");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)\\s*(年?)");
    private static final Pattern ALONE = Pattern.compile("((?:19|20)\\d{2})\\s*年?\\s*度?");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d)(?:19|20)\\d{2}(?:\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日?"
                            + "|[-/.]\\d{1,2}[-/.]\\d{1,2}|[01]\\d[0-3]\\d)(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)?$");
    private static final Pattern PART =
            Pattern.compile(
                    "(?<!\\d)\\d{1,2}\\s*月?\\s*[-~至到]+\\s*(?:[1-9]|1[01])\\s*月|[上下]半年|[一二三四\\d]季度|\\bQ[1-4]\\b");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private PeriodReader() {}

    /** The year a period line or a cell beside one names; a whole date counts as its year. */
    public static Optional<Integer> ofPeriod(String text) {
        String unified = unified(text).strip();
        Matcher compact = COMPACT.matcher(unified);
        if (compact.matches()) {
            return Optional.of(Integer.valueOf(compact.group(1)));
        }
        return only(unified);
    }

    /**
     * The year that a title, a sheet's name or a file's name names; a whole date does not count.
     */
    public static Optional<Integer> ofTitle(String text) {
        return only(DATE.matcher(unified(text)).replaceAll(" "));
    }

    /** The year that a text is, with nothing else: 2021, 2021年度. */
    static Optional<Integer> yearAlone(String text) {
        Matcher year = ALONE.matcher(unified(text).strip());
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Whether a text names months up to another than December, a quarter or a half of a year. */
    static boolean isPart(String text) {
        return PART.matcher(unified(text)).find();
    }

    private static Optional<Integer> only(String unified) {
        String text = RANGE.matcher(unified).replaceAll(" ");
        text = NAMED_RANGE.matcher(text).replaceAll(" ");
        Set<Integer> called = new LinkedHashSet<>();
        Set<Integer> all = new LinkedHashSet<>();
        for (Matcher year = YEAR.matcher(text); year.find(); ) {
            Integer number = Integer.valueOf(year.group(1));
            all.add(number);
            if (!year.group(2).isEmpty()) {
                called.add(number);
            }
        }
        Set<Integer> sure = called.size() == 1 ? called : all;
        return sure.size() == 1 ? Optional.of(sure.iterator().next()) : Optional.empty();
    }

    /** One kind of digits, brackets, colons, dashes and blanks; blanks stay. */
    static String unified(String text) {
        String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(unified.length());
        for (int index = 0; index < unified.length(); index++) {
            char letter = unified.charAt(index);
            int numeral = numeralAt(unified, index);
            if (numeral >= 0) {
                kept.append((char) ('0' + numeral));
            } else if (PlainText.isInvisible(letter)) {
                kept.append(Character.getType(letter) == Character.FORMAT ? "" : " ");
            } else if (letter >= '\u2010' && letter <= '\u2015') {
                kept.append('-');
            } else {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /** 二〇二一: a numeral counts as a digit only among three others before 年 or at the end. */
    private static int numeralAt(String text, int index) {
        if (numeral(text.charAt(index)) < 0) {
            return -1;
        }
        int first = index;
        while (first > 0 && numeral(text.charAt(first - 1)) >= 0) {
            first--;
        }
        int last = index;
        while (last + 1 < text.length() && numeral(text.charAt(last + 1)) >= 0) {
            last++;
        }
        return last - first == 3 ? numeral(text.charAt(index)) : -1;
    }

    private static int numeral(char letter) {
        if (letter == '○' || letter == '零' || letter == 'Ｏ' || letter == '◯') {
            return 0;
        }
        return NUMERALS.indexOf(letter);
    }
}
