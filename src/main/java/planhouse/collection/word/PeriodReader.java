package planhouse.collection.word;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the reference year out of a text: 2021, 2021年度, full-width digits, 二〇二一年, or a date of that
 * year. A text that names several years says none, unless one alone is called a year (2021年).
 */
public final class PeriodReader {

    // a run of blanks is never given back (*+): on a long one each try would be another

    // 2021-12 is a month; 2020-22 is a range
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?<!\\d)(19|20)\\d{2}年?\\s*[-~至到]+\\s*((19|20)\\d{2}|1[3-9]|[2-9]\\d)(?!\\d)年?度?");
    // 2021、2022年, 2021年和2022年, 2021/2022, 2021.1-2022.3: none of them alone
    private static final String ONE = "(?:19|20)\\d{2}(?!\\d)(?:年度?)?";
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?<!\\d)"
                            + ONE
                            + "(?:[-./]?\\d{1,2}月?(?:[-./]?\\d{1,2}日?)?)?"
                            + "\\s{0,3}(?:[-~至到、,;/&和与及或]|and|to)\\s{0,3}"
                            + ONE);
    private static final Pattern LAST =
            Pattern.compile(
                    "^([上去]年)(?!同期)|(?<![比较与及和同、/本])(?:\\(|[-_"
                            + " ])?([上去]年)度?(?:数[据字]?|表|年报表?)?\\)?$");
    private static final Pattern OF_PLAN = Pattern.compile("行动|规划|计划|(?i:plan|programme)");
    private static final Pattern NAMED_RANGE = Pattern.compile("年行动|年规划|年计划");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)\\s*(年?)");
    private static final Pattern ALONE = Pattern.compile("((?:19|20)\\d{2})\\s*+(?:年\\s*+)?+度?");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d)(?:19|20)\\d{2}(?:\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日?"
                            + "|[-/.]\\d{1,2}[-/.]\\d{1,2}|[01]\\d[0-3]\\d)(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)?$");
    private static final Pattern PART =
            Pattern.compile(
                    "(?<!\\d)\\d{1,2}\\s*+(?:月\\s*+)?+[-~至到]+\\s*+(?:[1-9]|1[01])\\s*+月|[上下]半年|半年报|季报|月报|[一二三四\\d]季度|\\bQ[1-4]\\b");
    private static final Pattern MONTH_OR_DAY =
            Pattern.compile(
                    "(?:19|20)\\d{2}(?:\\s*+年\\s*+(?<m1>\\d{1,2})\\s*+月(?:\\s*+(?<d1>\\d{1,2})\\s*+日)?+"
                        + "|[-/.](?<m2>\\d{1,2})(?:[-/.](?<d2>\\d{1,2})|月)?+"
                        + "|(?<m3>\\d{2})(?<d3>\\d{2})?+)");
    private static final int YEAR_DIGITS = 4;
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

    /**
     * The years that a period line, a title or a name joins, such as 2021-2022 or 2021、2022; none
     * of those that belong to a plan's name.
     */
    public static Optional<String> several(String text) {
        String unified = unified(text).strip();
        if (OF_PLAN.matcher(unified).find()) return Optional.empty();
        for (Pattern pattern : List.of(SEVERAL, RANGE)) {
            Matcher years = pattern.matcher(unified);
            if (years.find() && (pattern == RANGE || years(years.group()).size() > 1)) {
                return Optional.of(years.group().replaceFirst("(?:年度?)?$", ""));
            }
        }
        return Optional.empty();
    }

    /** 上年 of a name such as 表3（上年）, which says no year of its own. */
    public static Optional<String> last(String text) {
        Matcher last = LAST.matcher(unified(text).strip());
        return last.find()
                ? Optional.of(last.group(1) == null ? last.group(2) : last.group(1))
                : Optional.empty();
    }

    /** The year that a text is, with nothing else: 2021, 2021年度. */
    public static Optional<Integer> yearAlone(String text) {
        Matcher year = ALONE.matcher(unified(text).strip());
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Whether a text names months up to another than December, a quarter or a half of a year. */
    public static boolean isPart(String text) {
        return PART.matcher(unified(text)).find();
    }

    /**
     * Whether a period line is a month or a day, such as the one on which the form was filled in,
     * and none by which a year is written: its first day, its last month or day.
     */
    public static boolean isMonthOrDay(String text) {
        Matcher said = MONTH_OR_DAY.matcher(unified(text).strip());
        if (!said.matches()) {
            return false;
        }
        int month = number(said, "m");
        int day = number(said, "d");
        boolean endsYear = month == 12 && (day <= 1 || day == 31);
        return month >= 1 && month <= 12 && !endsYear && !(month == 1 && day == 1);
    }

    /** The number in the group of a name that took part; 0 where none did. */
    private static int number(Matcher said, String name) {
        for (int way = 1; way <= 3; way++) {
            String digits = said.group(name + way);
            if (digits != null) {
                return Integer.parseInt(digits);
            }
        }
        return 0;
    }

    private static Optional<Integer> only(String unified) {
        String text =
                SEVERAL.matcher(unified)
                        .replaceAll(
                                found ->
                                        years(found.group()).size() == 1
                                                ? Matcher.quoteReplacement(found.group())
                                                : " ");
        text = RANGE.matcher(text).replaceAll(" ");
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

    private static Set<String> years(String text) {
        return YEAR.matcher(text).results().map(year -> year.group(1)).collect(Collectors.toSet());
    }

    /** One kind of digits, brackets, colons, dashes and blanks; blanks stay. */
    public static String unified(String text) {
        String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(unified.length());
        int index = 0;
        while (index < unified.length()) {
            int end = endOfNumerals(unified, index);
            if (end - index == YEAR_DIGITS) {
                unified.substring(index, end)
                        .chars()
                        .forEach(letter -> kept.append(numeral((char) letter)));
                index = end;
            } else if (end > index) {
                kept.append(unified, index, end);
                index = end;
            } else {
                kept.append(plain(unified.charAt(index)));
                index++;
            }
        }
        return kept.toString();
    }

    private static String plain(char letter) {
        if (PlainText.isInvisible(letter)) {
            return Character.getType(letter) == Character.FORMAT ? "" : " ";
        }
        return letter >= '\u2010' && letter <= '\u2015' ? "-" : String.valueOf(letter);
    }

    /** 二〇二一: four numerals in a row are a year's digits; fewer or more are words. */
    private static int endOfNumerals(String text, int from) {
        int end = from;
        while (end < text.length() && numeral(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int numeral(char letter) {
        if (letter == '○' || letter == '零' || letter == 'Ｏ' || letter == '◯') {
            return 0;
        }
        return NUMERALS.indexOf(letter);
    }
}
