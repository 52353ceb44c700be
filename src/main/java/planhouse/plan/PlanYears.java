package planhouse.plan;

/** The years that a plan's targets may name. */
record PlanYears(int baseline, int last) {

    boolean mayBeDueIn(int year) {
        return year > baseline && year <= last;
    }
}
