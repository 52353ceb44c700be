package planhouse.cleaning.cell;

import java.util.Map;
import java.util.Optional;
import planhouse.collection.word.PlainText;

/** Reads yes and no as people mark them. */
final class YesNoReader {

    private static final Map<String, Boolean> SIGNS =
            Map.ofEntries(
                    Map.entry("是", true),
                    Map.entry("否", false),
                    Map.entry("√", true),
                    Map.entry("\u2713", true),
                    Map.entry("\u2714", true),
                    Map.entry("\u2611", true),
                    Map.entry("×", false),
                    Map.entry("\u2717", false),
                    Map.entry("\u2718", false),
                    Map.entry("\u2715", false),
                    Map.entry("\u2716", false),
                    Map.entry("x", false),
                    Map.entry("1", true),
                    Map.entry("0", false),
                    Map.entry("y", true),
                    Map.entry("n", false),
                    Map.entry("yes", true),
                    Map.entry("no", false),
                    Map.entry("t", true),
                    Map.entry("f", false),
                    Map.entry("true", true),
                    Map.entry("false", false),
                    Map.entry("有", true),
                    Map.entry("已完成", true),
                    Map.entry("未完成", false),
                    Map.entry("不是", false));

    private YesNoReader() {}

    static Optional<Boolean> read(String text) {
        return Optional.ofNullable(SIGNS.get(PlainText.of(text)));
    }

    /** Whether the sign needs no correction: lineage gives it. */
    static boolean isPlain(String text) {
        return text.equals("是") || text.equals("否");
    }
}
