package planhouse.plan;

import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;

/**
 * Where a target stands in a year, with the symbol and the words that carry it when colour does
 * not.
 */
public enum Status implements Coded {
    /** The operator holds. */
    ACHIEVED("●", "已实现", "achieved"),
    ON_TRACK("▲", "正常推进", "on track"),
    SLIGHTLY_BEHIND("◆", "略有滞后", "slightly behind"),
    FAR_BEHIND("▼", "明显滞后", "far behind"),
    /** Further from the target than the baseline was. */
    REVERSING("←", "出现倒退", "reversing"),
    /** Judged for good, and the operator does not hold. */
    MISSED("×", "未完成", "missed"),
    /** The target equals the baseline, which reaches it, and is kept. */
    MAINTAIN("■", "保持", "maintain"),
    /** There is nothing to reach. */
    MONITORED("○", "监测", "monitored"),
    /**
     * A value is there, but no verdict: no baseline that it could be compared with, or something is
     * missing from it that may turn the verdict.
     */
    NOT_ASSESSED("◇", "无法评定", "not assessed"),
    /** No value: no return is published for the year, or there is nothing in them to count. */
    NO_DATA("…", "无数据", "no data");

    private final String symbol;
    private final Bilingual words;

    Status(String symbol, String zh, String en) {
        this.symbol = symbol;
        this.words = new Bilingual(zh, en);
    }

    boolean isAchieved() {
        return this == ACHIEVED || this == MAINTAIN;
    }

    public String symbol() {
        return symbol;
    }

    public Bilingual words() {
        return words;
    }
}
