package planhouse.collection.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a header cell or a row's label says, apart from how it is written.
 *
 * @param raw as found
 * @param name without unit, numbering and marks
 * @param keys the names it can be recognised by, the fullest first: with everything, without its
 *     unit, without anything in brackets, and each language of a bilingual label
 * @param exact the keys that leave nothing out but a unit: for lists whose members may differ in
 *     brackets alone
 * @param unit the text of a unit printed with it, known or not
 * @param ofWhich whether it carries an "of which" mark (其中：, #)
 */
public record Label(
        String raw,
        String name,
        Set<String> keys,
        Set<String> exact,
        Optional<String> unit,
        boolean ofWhich) {

    private static final Pattern NUMBERING =
            Pattern.compile(
                    "^(\\(?[一二三四五六七八九十]{1,3}[)、.,]+|\\(?\\d{1,2}\\)、?|\\d{1,2}[、.](?!\\d)|[#*.·•]+)");
    private static final Pattern OF_WHICH = Pattern.compile("^(#|其中[:,]?|ofwhich[:,]?)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /**
     * In brackets behind a name, it makes another measure of it: another time, a plan, a growth,
     * constant prices, a part.
     */
    private static final Pattern OTHER_MEASURE =
            Pattern.compile(
                    String.join(
                            "|",
                            // another time
                            "[上去]年|[上同]期|[上本当]月",
                            "^(?!1-12月)\\d{1,2}(-\\d{1,2})?月|季度|半年",
                            "(19|20)\\d{2}年?度?$",
                            // a plan or an estimate
                            "计划|目标|预[计测算]",
                            // a growth, a ratio, other prices
                            "增[速幅长减]|[同环]比|[比占]重|占比|人均",
                            "不变价|可比价",
                            // a part, or what is not there yet
                            "其中|新增|增加值|增量|出口|亏损|^拟|拟?申报",
                            "last|previous|prior|plan|target|forecast|estimate|budget|growth|capita"));

    private static final Pattern TRAILING = Pattern.compile("[,:/]([^,:/()]{1,20})$");
    // ① anywhere, * or a raised digit behind a word: what a footnote explains
    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "[\u2460-\u2473]|(?<=[^\\s*＊])[*＊]+(?=\\s*(?:[(（]|$))"
                        + "|(?<=[\\p{IsHan})）])[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+(?=\\s*(?:[(（]|$))");
    private static final Pattern LANGUAGES = Pattern.compile("[\\r\\n/／|]+");

    public static final Label NOTHING =
            new Label("", "", Set.of(), Set.of(), Optional.empty(), false);

    public Label {
        keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
        exact = Collections.unmodifiableSet(new LinkedHashSet<>(exact));
    }

    /** Reads a label; which texts are units decides what of it is its name. */
    public static Label of(String raw, Units units) {
        Unmarked unmarked = unmarked(PlainText.of(withoutFootnote(raw)));
        Measured measured = measured(unmarked.text(), units);
        Set<String> keys = new LinkedHashSet<>();
        add(keys, unmarked.text());
        add(keys, measured.name());
        Set<String> exact = new LinkedHashSet<>(keys);
        add(keys, BRACKETS.matcher(measured.name()).replaceAll(Label::keptInBrackets));
        addLanguages(keys, exact, raw, units);
        return new Label(
                raw, trimmed(measured.name()), keys, exact, measured.unit(), unmarked.ofWhich());
    }

    private record Unmarked(String text, boolean ofWhich) {}

    /** Without the numbering and the "of which" marks before it, in any order. */
    private static Unmarked unmarked(String plain) {
        boolean ofWhich = false;
        Matcher mark = OF_WHICH.matcher(plain);
        Matcher numbering = NUMBERING.matcher(plain);
        int start = 0;
        for (int from = -1; from < start; ) {
            from = start;
            if (isAt(start, mark)) {
                start = mark.end();
                ofWhich = true;
            } else if (isAt(start, numbering)) {
                start = numbering.end();
            }
        }
        return new Unmarked(plain.substring(start), ofWhich);
    }

    private record Measured(String name, Optional<String> unit) {}

    /** The unit of a label, in brackets or at its end, and what is left without it. */
    private static Measured measured(String text, Units units) {
        Optional<String> unit = Optional.empty();
        StringBuilder withoutUnit = new StringBuilder();
        int from = 0;
        for (Matcher group = BRACKETS.matcher(text); group.find(); ) {
            if (units.isUnitLike(group.group(1)) || isListOfUnits(group.group(1), units)) {
                String inside = Units.withoutPrefix(group.group(1));
                unit = Optional.of(inside.isEmpty() ? group.group(1) : inside);
                withoutUnit.append(text, from, group.start());
                from = group.end();
            }
        }
        String name = withoutUnit.append(text.substring(from)).toString();
        return unit.isPresent() ? new Measured(name, unit) : measuredAtEnd(name, units);
    }

    private static Measured measuredAtEnd(String name, Units units) {
        Matcher trailing = TRAILING.matcher(name);
        if (trailing.find() && units.isUnitLike(trailing.group(1))) {
            return new Measured(
                    name.substring(0, trailing.start()), Optional.of(trailing.group(1)));
        }
        if (name.endsWith("%") && name.length() > 1) {
            return new Measured(name.substring(0, name.length() - 1), Optional.of("%"));
        }
        return new Measured(name, Optional.empty());
    }

    /** The same label, found in other words. */
    public Label foundAs(String text) {
        return new Label(text, name, keys, exact, unit, ofWhich);
    }

    public boolean isSameAs(Label other) {
        for (String key : other.keys) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** What an explanation in brackets leaves of itself in the name: nothing. */
    private static String keptInBrackets(MatchResult group) {
        boolean other = OTHER_MEASURE.matcher(group.group(1)).find();
        return other ? Matcher.quoteReplacement(group.group()) : "";
    }

    private static String withoutFootnote(String raw) {
        String without = FOOTNOTE.matcher(raw).replaceAll("");
        return without.isBlank() ? raw : without;
    }

    private static boolean isListOfUnits(String text, Units units) {
        return !units.listed(text).isEmpty();
    }

    /** Whether it matches from there on, and leaves something of the text. */
    private static boolean isAt(int from, Matcher matcher) {
        int end = matcher.regionEnd();
        return matcher.region(from, end).lookingAt() && matcher.end() < end;
    }

    private static void add(Set<String> keys, String key) {
        String kept = trimmed(key);
        if (!kept.isEmpty()) {
            keys.add(kept);
        }
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == ':' || name.charAt(end - 1) == ',')) {
            end--;
        }
        return name.substring(0, end);
    }

    /** A cell such as {@code 工业总产值 / Gross output} is known by either half. */
    private static void addLanguages(Set<String> keys, Set<String> exact, String raw, Units units) {
        List<String> halves = new ArrayList<>();
        for (String half : LANGUAGES.split(raw)) {
            if (!PlainText.of(half).isEmpty()) {
                halves.add(half);
            }
        }
        if (halves.size() == 2 && isHan(halves.get(0)) != isHan(halves.get(1))) {
            for (String half : halves) {
                Label label = of(half.strip(), units);
                if (label.name().length() > 2) {
                    keys.addAll(label.keys);
                    exact.addAll(label.exact);
                }
            }
        }
    }

    private static boolean isHan(String text) {
        return text.chars().anyMatch(letter -> PlainText.isHan((char) letter));
    }
}
