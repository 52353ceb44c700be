package planhouse.report;

import java.util.Arrays;
import planhouse.indicator.Bilingual;

/** Where a return stands that is expected from a county. */
public enum ReturnState {
    PUBLISHED("published", "●", "已发布", "published"),
    WITHDRAWN("withdrawn", "⊘", "已撤回", "withdrawn"),
    REJECTED("rejected", "×", "已退回", "rejected"),
    NOT_RECEIVED("not-received", "○", "未报送", "not received");

    private final String code;
    private final String symbol;
    private final Bilingual words;

    ReturnState(String code, String symbol, String zh, String en) {
        this.code = code;
        this.symbol = symbol;
        this.words = new Bilingual(zh, en);
    }

    /**
     * @return the state with this code, such as {@code not-received}
     * @throws IllegalArgumentException when there is none
     */
    public static ReturnState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "return state: expected published, withdrawn,"
                                                + " rejected or not-received, found \""
                                                + code
                                                + "\""));
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
