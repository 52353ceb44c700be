package planhouse.warehouse;

/**
 * Names a return: what is expected of a respondent for a form and a year.
 *
 * @param form the form's code
 * @param county the respondent's code
 */
public record ReturnId(String form, String county, int year) {

    @Override
    public String toString() {
        return form + " " + county + " " + year;
    }
}
