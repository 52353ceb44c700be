package planhouse.indicator;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** Blocks the return. */
    ERROR,
    /** Published, and asks for an explanation (核实). */
    QUERY,
    /** Worth knowing. */
    INFO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
