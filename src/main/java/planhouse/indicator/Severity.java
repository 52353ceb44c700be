package planhouse.indicator;

/** How much a finding weighs. */
public enum Severity implements Coded {
    /** Blocks the return. */
    ERROR,
    /** Published, and asks for an explanation (核实). */
    QUERY,
    /** Worth knowing. */
    INFO
}
