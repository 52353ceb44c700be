package planhouse.report;

import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;

/** Where a return stands that is expected from a county. */
public enum ReturnState implements Coded {
    APPROVED("✔", "已审批", "approved"),
    PUBLISHED("●", "已发布", "published"),
    /** Published while queries of it are unexplained. */
    PROVISIONAL("◐", "暂定", "provisional"),
    WITHDRAWN("⊘", "已撤回", "withdrawn"),
    REJECTED("×", "已退回", "rejected"),
    NOT_RECEIVED("○", "未报送", "not received");

    private final String symbol;
    private final Bilingual words;

    ReturnState(String symbol, String zh, String en) {
        this.symbol = symbol;
        this.words = new Bilingual(zh, en);
    }

    /** Whether its figures count. */
    public boolean isPublished() {
        return this == APPROVED || this == PUBLISHED || this == PROVISIONAL;
    }

    public String symbol() {
        return symbol;
    }

    public Bilingual words() {
        return words;
    }
}
