package planhouse.form;

/** The years in which a code list's entry is used. */
final class Validity {

    private static final int FIRST = 0;
    private static final int LAST = 9999;

    private Validity() {}

    /** Whether both are used in some year. */
    static boolean overlap(CodeList.Entry one, CodeList.Entry other) {
        return one.validFrom().orElse(FIRST) <= other.validTo().orElse(LAST)
                && other.validFrom().orElse(FIRST) <= one.validTo().orElse(LAST);
    }
}
