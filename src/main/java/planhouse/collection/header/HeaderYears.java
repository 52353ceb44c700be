package planhouse.collection.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.collection.word.Label;
import planhouse.collection.word.PeriodReader;
import planhouse.workbook.Cell;

/**
 * Years in headers, as the return of one year means them: in 2022's return 2022年产值 is 产值, 2021年产值
 * and 产值（上年） are 上年产值, and 2019年 alone heads what no return of 2022 asks.
 */
final class HeaderYears {

    /** What stands for the year before the return's, however it is written. */
    static final String LAST_YEAR = "上年";

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern LEADING =
            Pattern.compile(
                    "^" + YEAR + "\\s*(?:年度|年(?![末底初])|(?=年[末底初])|(?=(?!年)\\p{IsHan}))\\s*");
    private static final Pattern BRACKETED =
            Pattern.compile("\\(\\s*+(?:" + YEAR + "\\s*+(?:年度?)?|([上去]年度?(?:同期)?))\\s*+\\)");
    private static final Pattern TRAILING =
            Pattern.compile(
                    "(?<=[\\p{IsAlphabetic})])[\\s,:]*" + YEAR + "\\s*+(?:年度?)?(?=\\s*+\\(|$)");
    private static final Pattern ALONE = Pattern.compile(YEAR + "(?:年度?)?");

    /** Behind a year, it says that the year is meant as a whole. */
    private static final Pattern WHOLE =
            Pattern.compile("(?<=\\d年)\\s*(?:1\\s*[-~至到]\\s*12\\s*月份?|全年)(?:累计|合计)?");

    private static final Pattern THIS_YEAR =
            Pattern.compile("[本当]年度?|(this|current)year|" + ALONE.pattern());
    private static final String LAST = "[上去]年|上一年|上期|(last|previous|prior)year";
    private static final Pattern BEGINS_WITH_LAST = Pattern.compile("^(" + LAST + ").*");
    private static final Pattern NAMES_LAST = Pattern.compile(LAST);

    private HeaderYears() {}

    /** The year that a cell of a header is, begins or ends with. */
    static Optional<Integer> yearOf(Cell cell) {
        if (!HeaderGrid.mayHead(cell) || !mayHoldYear(cell.text())) {
            return Optional.empty();
        }
        String text = plain(cell.text());
        Matcher alone = ALONE.matcher(text);
        return (alone.matches() ? Optional.of(alone) : found(text))
                .filter(year -> year.group(1) != null)
                .map(HeaderYears::number);
    }

    /** What a header may say in the words of a form that knows this year and the last. */
    static List<String> inWords(String raw, int thisYear) {
        String text = plain(raw);
        Optional<Matcher> found = found(text);
        if (found.isEmpty()) {
            return List.of();
        }
        Matcher year = found.get();
        String rest = text.substring(0, year.start()) + text.substring(year.end());
        if (year.group(1) != null && number(year) == thisYear) {
            return rest.isBlank() ? List.of("本年") : List.of(rest, "本年" + rest);
        }
        boolean last = year.group(1) == null || number(year) == thisYear - 1;
        return last ? List.of(LAST_YEAR + rest) : List.of();
    }

    /** What a bare year in a row of headings says in such words: 2022, or 2021 below 产值. */
    static Optional<String> bareInWords(Cell cell, int thisYear) {
        Matcher year = ALONE.matcher(plain(cell.text()));
        if (!year.matches() || thisYear - number(year) > 1 || number(year) > thisYear) {
            return Optional.empty();
        }
        return Optional.of(number(year) == thisYear ? "本年" : LAST_YEAR);
    }

    /** Whether a label says no more than that its column is this year's. */
    static boolean isThisYear(Label label, int thisYear) {
        String name = label.name();
        return THIS_YEAR.matcher(name).matches() && !isOther(label, thisYear);
    }

    /** Whether a label is a year alone, and another than the return's. */
    static boolean isOther(Label label, int thisYear) {
        Matcher year = ALONE.matcher(label.name());
        return year.matches() && number(year) != thisYear;
    }

    /** Whether a header's cell says that all under it is last year's. */
    static boolean isLastYear(Label label) {
        return BEGINS_WITH_LAST.matcher(label.name()).matches();
    }

    static boolean namesLastYear(String words) {
        return NAMES_LAST.matcher(words).find();
    }

    /** 2021年1-12月产值 is 2021年产值. */
    private static String plain(String raw) {
        return WHOLE.matcher(PeriodReader.unified(raw).strip()).replaceAll("");
    }

    private static Optional<Matcher> found(String text) {
        for (Pattern pattern : List.of(LEADING, BRACKETED, TRAILING)) {
            Matcher year = pattern.matcher(text);
            if (year.find()) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** Cheap: no text without one of these letters holds a year. */
    static boolean mayHoldYear(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if ("年12１２一二".indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int number(Matcher year) {
        return Integer.parseInt(year.group(1));
    }
}
