package planhouse.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;

/**
 * Where a target stands in a year, as the plan's method finds it, with the symbol and the words
 * that carry it when colour does not.
 */
public enum ProgressStatus {
    ACHIEVED("achieved", "●", "已实现", "achieved"),
    ON_TRACK("on-track", "▲", "正常推进", "on track"),
    SLIGHTLY_BEHIND("slightly-behind", "◆", "略有滞后", "slightly behind"),
    FAR_BEHIND("far-behind", "▼", "明显滞后", "far behind"),
    REVERSING("reversing", "←", "出现倒退", "reversing"),
    MISSED("missed", "×", "未完成", "missed"),
    MAINTAIN("maintain", "■", "保持", "maintain"),
    MONITORED("monitored", "○", "监测", "monitored"),
    NOT_ASSESSED("not-assessed", "◇", "无法评定", "not assessed"),
    NO_DATA("no-data", "…", "无数据", "no data");

    private final String code;
    private final String symbol;
    private final Bilingual words;

    ProgressStatus(String code, String symbol, String zh, String en) {
        this.code = code;
        this.symbol = symbol;
        this.words = new Bilingual(zh, en);
    }

    /**
     * @return the status with this code, such as {@code on-track}
     * @throws IllegalArgumentException when there is none
     */
    public static ProgressStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "status: expected one of %s, found \"%s\""
                                                .formatted(codes(), code)));
    }

    private static String codes() {
        return Arrays.stream(values()).map(ProgressStatus::code).collect(Collectors.joining(", "));
    }

    public String code() {
        return code;
    }

    public String symbol() {
        return symbol;
    }

    public Bilingual words() {
        return words;
    }
}
