package planhouse.warehouse.schema;

import java.util.List;

/**
 * The database holds returns of respondents of whom these definitions know none, so it is another
 * city's; nothing was done to it.
 */
public final class OtherCityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Respondent> held;
    private final transient List<Respondent> given;

    /**
     * @param held whose returns the database holds
     * @param given whose returns the definitions ask for
     */
    OtherCityException(List<Respondent> held, List<Respondent> given) {
        super("the database holds returns of " + held + ", the definitions ask for " + given);
        this.held = List.copyOf(held);
        this.given = List.copyOf(given);
    }

    /** Whose returns the database holds. */
    public List<Respondent> held() {
        return held;
    }

    /** Whose returns the definitions ask for. */
    public List<Respondent> given() {
        return given;
    }
}
