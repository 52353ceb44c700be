package planhouse.cleaning.cell;

/** What can be wrong with a cell; the numbers are stable and the same for every form. */
public enum CellRule {
    NOT_A_NUMBER("T01"),
    APPROXIMATE_NUMBER("T02"),
    MISPLACED_SEPARATORS("T03"),
    LETTERS_AMONG_DIGITS("T04"),
    ERROR_VALUE("T05"),
    NOT_CALCULATED("T06"),
    NOT_AN_INTEGER("T07"),
    BELOW_MINIMUM("T08"),
    ABOVE_MAXIMUM("T09"),
    REQUIRED("T10"),
    NOT_IN_CODE_LIST("T11"),
    WRONG_LENGTH("T12"),
    WRONG_CHECK_CHARACTER("T13"),
    NOT_A_DATE("T14"),
    NOT_YES_OR_NO("T15"),
    AMBIGUOUS_MONTH("T19"),
    LABEL_NOT_LISTED("T33"),
    ROW_CODE_DISAGREES("T34"),
    NOT_A_PERCENTAGE("T35"),
    LABEL_MISSING("T36"),
    NOT_A_YEAR("T37"),
    CHARACTER_NOT_ALLOWED("T38"),
    DIGITS_LOST("T39"),
    LABEL_READ_BY_CODE("T40"),
    RATE_OR_POINTS("T41"),
    MERGED_NUMBER("T63"),
    SHOWN_DIVIDED("T64"),
    STRUCK("T65"),
    ROW_STRUCK("T66"),
    NOT_SHOWN("T67"),
    SHOWN_IN_UNIT("T68"),
    SHOWN_IN_ANOTHER("T73"),
    AS_ABOVE("T84"),
    NAMES_NO_UNIT("T85"),
    AS_ABOVE_UNREAD("T90"),
    NAMES_SEVERAL("T94");

    private final String number;

    CellRule(String number) {
        this.number = number;
    }

    /** Its number, as findings carry it behind their form's code. */
    public String number() {
        return number;
    }
}
