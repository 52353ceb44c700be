package planhouse.cleaning;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import planhouse.collection.word.PlainText;
import planhouse.form.Stub;

/** The labels of rows that sum other rows: the form's own and the usual ones. */
final class TotalLabels {

    private static final Set<String> TOTALS =
            Set.of(
                    "合计",
                    "总计",
                    "总合计",
                    "合计数",
                    "共计",
                    "全县合计",
                    "全市合计",
                    "全区合计",
                    "本县合计",
                    "本市合计",
                    "本区合计",
                    "全县总计",
                    "全市总计",
                    "全区总计",
                    "累计",
                    "汇总",
                    "total",
                    "grandtotal",
                    "totals",
                    "sumtotal");
    private static final Set<String> SUBTOTALS = Set.of("小计", "分计", "subtotal", "sub-total");

    /** What a page carries over to the next is in its rows already. */
    private static final Set<String> CARRIED =
            Set.of(
                    "承前页",
                    "承上页",
                    "接前页",
                    "接上页",
                    "上页合计",
                    "前页合计",
                    "过次页",
                    "转次页",
                    "转下页",
                    "broughtforward",
                    "carriedforward");

    private static final int LONGEST = 40;

    /** 合计2家, 总计：共12户企业. */
    private static final Pattern COUNTED = Pattern.compile("(?<=[合总共小]计):?共?\\d+[家户个项条](?:企业)?$");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)$");
    private static final Pattern OF_YEAR =
            Pattern.compile(
                    "^(?:[本当今]年度?|(?<last>[上去]年度?(?:同期)?|上期)|(?<year>(?:19|20)\\d{2})年?度?)(?<total>.+)$");

    private final Optional<Integer> year;
    private final Set<String> ownTotals = new HashSet<>();
    private final Set<String> ownSubtotals = new HashSet<>();

    /**
     * @param year the return's year; a total of another year is none of its rows
     */
    TotalLabels(Stub stub, Optional<Integer> year) {
        this.year = year;
        add(stub.totalLabels(), ownTotals);
        add(stub.subtotalLabels(), ownSubtotals);
    }

    /** What the form itself says about a label; null where it says nothing. */
    SetAsideRow.@Nullable Kind ownKind(String text) {
        if (text.length() > LONGEST || (ownTotals.isEmpty() && ownSubtotals.isEmpty())) {
            return null;
        }
        String plain = PlainText.of(text);
        if (ownTotals.contains(plain)) {
            return SetAsideRow.Kind.TOTAL;
        }
        return ownSubtotals.contains(plain) ? SetAsideRow.Kind.SUBTOTAL : null;
    }

    /**
     * What a label usually means: 合计, or 小计 with or without the group's name; nothing that is asked
     * where it is of another year.
     */
    SetAsideRow.@Nullable Kind usualKind(String text) {
        if (text.length() > LONGEST || !mayBe(text)) {
            return null;
        }
        String plain = COUNTED.matcher(withoutBrackets(PlainText.of(text))).replaceFirst("");
        if (CARRIED.contains(plain)) {
            return SetAsideRow.Kind.NOT_ASKED;
        }
        Matcher ofYear = OF_YEAR.matcher(plain);
        if (ofYear.matches()) {
            SetAsideRow.@Nullable Kind kind = sumKind(ofYear.group("total"));
            return kind == null || isAsked(ofYear) ? kind : SetAsideRow.Kind.NOT_ASKED;
        }
        return sumKind(plain);
    }

    /** 合计 of 合计（万元） and of （合计）, 上年合计 of 合计（上年）. */
    private static String withoutBrackets(String label) {
        String plain = label;
        for (Matcher last = BRACKETS.matcher(plain); last.find(); last = BRACKETS.matcher(plain)) {
            String outside = plain.substring(0, last.start());
            String whole = last.group(1) + outside;
            plain = outside.isEmpty() || OF_YEAR.matcher(whole).matches() ? whole : outside;
        }
        return plain;
    }

    private boolean isAsked(Matcher ofYear) {
        String number = ofYear.group("year");
        return ofYear.group("last") == null
                && (number == null || year.equals(Optional.of(Integer.valueOf(number))));
    }

    private static SetAsideRow.@Nullable Kind sumKind(String label) {
        String plain = label;
        while (plain.endsWith(":") || plain.endsWith("-")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (TOTALS.contains(plain)) {
            return SetAsideRow.Kind.TOTAL;
        }
        boolean subtotal =
                SUBTOTALS.contains(plain)
                        || plain.endsWith("小计")
                        || plain.endsWith("合计")
                        || plain.endsWith("subtotal");
        return subtotal ? SetAsideRow.Kind.SUBTOTAL : null;
    }

    SetAsideRow.@Nullable Kind kind(String text) {
        SetAsideRow.Kind own = ownKind(text);
        return own == null ? usualKind(text) : own;
    }

    /** Cheap, and true of nearly no label that is not meant. */
    private static boolean mayBe(String text) {
        if (text.indexOf('计') >= 0 || text.indexOf('汇') >= 0 || text.indexOf('页') >= 0) {
            return true;
        }
        if (text.length() > 14 && text.regionMatches(true, text.length() - 7, "forward", 0, 7)) {
            return true;
        }
        for (int index = text.length() - 1; index >= 0; index--) {
            char letter = text.charAt(index);
            if ((letter == 'l' || letter == 'L' || letter == '\uff4c' || letter == '\uff2c')
                    && index >= 4) {
                return true;
            }
            if (letter == 's' || letter == 'S') {
                return text.regionMatches(true, 0, "totals", 0, 6);
            }
            if (PlainText.isHan(letter)) {
                return false;
            }
        }
        return false;
    }

    private static void add(List<String> labels, Set<String> plain) {
        labels.forEach(label -> plain.add(PlainText.of(label)));
    }
}
