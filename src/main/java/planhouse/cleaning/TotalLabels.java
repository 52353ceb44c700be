package planhouse.cleaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import planhouse.collection.PlainText;
import planhouse.form.Stub;

/** The labels of rows that sum other rows: the form's own and the usual ones. */
final class TotalLabels {

    private static final Set<String> TOTALS =
            Set.of(
                    "合计",
                    "总计",
                    "总合计",
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
                    "total",
                    "grandtotal",
                    "totals",
                    "sumtotal");
    private static final Set<String> SUBTOTALS = Set.of("小计", "分计", "subtotal", "sub-total");
    private static final int LONGEST = 40;

    private final Set<String> ownTotals = new HashSet<>();
    private final Set<String> ownSubtotals = new HashSet<>();

    TotalLabels(Stub stub) {
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

    /** What a label usually means: 合计, or 小计 with or without the group's name. */
    SetAsideRow.@Nullable Kind usualKind(String text) {
        if (text.length() > LONGEST || !mayBe(text)) {
            return null;
        }
        String plain = PlainText.of(text);
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
        for (int index = text.length() - 1; index >= 0; index--) {
            char letter = text.charAt(index);
            if (letter == '计') {
                return true;
            }
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
