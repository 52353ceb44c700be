package planhouse.plan;

import java.util.Locale;

/** What a yearly value counts. */
public enum Nature {
    /** What is there at the year's end; it falls only when something goes away. */
    STOCK,
    /** What happened in the year. */
    FLOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
