package planhouse.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;

/** Where a return stands that is expected from a county. */
public enum ReturnState {
    APPROVED("approved", "✔", "已审批", "approved"),
    PUBLISHED("published", "●", "已发布", "published"),
    /** Published while queries of it are unexplained. */
    PROVISIONAL("provisional", "◐", "暂定", "provisional"),
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
                                        "return state: expected one of "
                                                + Arrays.stream(values())
                                                        .map(ReturnState::code)
                                                        .collect(Collectors.joining(", "))
                                                + ", found \""
                                                + code
                                                + "\""));
    }

    /** Whether its figures count. */
    public boolean isPublished() {
        return this == APPROVED || this == PUBLISHED || this == PROVISIONAL;
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
