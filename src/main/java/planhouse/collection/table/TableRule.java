package planhouse.collection.table;

import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/** What can be wrong or worth knowing about a table as a whole; the numbers are stable. */
public enum TableRule {
    UNIT_UNKNOWN("T16", Severity.ERROR),
    UNIT_OF_OTHER_QUANTITY("T18", Severity.ERROR),
    COLUMN_MISSING("T20", Severity.ERROR),
    COLUMN_UNKNOWN("T21", Severity.INFO),
    COLUMN_REPEATED("T22", Severity.QUERY),
    RESPONDENT_NOT_SAID("T23", Severity.ERROR),
    RESPONDENT_UNKNOWN("T24", Severity.ERROR),
    YEAR_NOT_SAID("T25", Severity.ERROR),
    RESPONDENT_CONTRADICTED("T26", Severity.QUERY),
    YEAR_CONTRADICTED("T27", Severity.INFO),
    FORMS_TIED("T28", Severity.INFO),
    BESIDE_TABLE("T29", Severity.INFO),
    BELOW_TABLE("T30", Severity.INFO),
    ROWS_HIDDEN("T31", Severity.INFO),
    GAP_IN_TABLE("T32", Severity.INFO),
    SEVERAL_UNITS("T42", Severity.ERROR),
    PART_OF_YEAR("T43", Severity.QUERY),
    TEMPLATE_OF_OTHER_RESPONDENT("T50", Severity.ERROR),
    TEMPLATE_OF_OTHER_YEAR("T51", Severity.ERROR),
    TEMPLATE_OF_OTHER_FORM("T52", Severity.ERROR),
    EDITION_WITHDRAWN("T53", Severity.ERROR),
    ROWS_WITHOUT_HEADER("T54", Severity.ERROR),
    ROWS_OF_OTHER_RESPONDENT("T55", Severity.ERROR),
    ROW_OF_OTHER_YEAR("T56", Severity.ERROR),
    HEADING_OF_OTHER_YEAR("T57", Severity.QUERY),
    HEADING_OF_OTHER_UNIT("T58", Severity.ERROR),
    UNITS_DISAGREE("T59", Severity.ERROR),
    RESPONDENTS_DISAGREE("T60", Severity.QUERY),
    YEARS_DISAGREE("T61", Severity.QUERY),
    RATE_OR_POINTS("T62", Severity.ERROR),
    HEADER_STRUCK("T69", Severity.ERROR),
    COLUMNS_HIDDEN("T70", Severity.INFO),
    REMARK_OF_OTHER_UNIT("T71", Severity.QUERY),
    REMARK_OF_OTHER_YEAR("T72", Severity.QUERY),
    SEVERAL_UNITS_IN_HEADER("T74", Severity.ERROR),
    PRELIMINARY("T75", Severity.QUERY),
    COMMENT_DOUBTS("T76", Severity.QUERY),
    COMMENTS("T77", Severity.INFO),
    UNMEANT("T78", Severity.QUERY),
    REMARK_OF_DOUBT("T79", Severity.QUERY),
    ROW_OF_OTHER_UNIT("T80", Severity.ERROR),
    PART_OF_RESPONDENT("T81", Severity.QUERY),
    PART_OF_ANOTHER_ROW("T82", Severity.QUERY),
    COLUMNS_APART("T83", Severity.ERROR),
    ANOTHER_TABLE("T86", Severity.ERROR),
    COLUMN_OF_OTHER_GROUP("T87", Severity.ERROR),
    TEXT_BOX_WITH_NUMBER("T88", Severity.QUERY),
    TEXT_BOXES("T89", Severity.INFO),
    ROWS_DERIVED("T91", Severity.INFO),
    GROWTH_OF_ANOTHER("T92", Severity.QUERY),
    SEVERAL_YEARS("T93", Severity.ERROR);

    private static final FindingText TEXT = new FindingText("planhouse.collection.messages");

    private final String number;
    private final Severity severity;

    TableRule(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** A finding of this rule; the arguments fill its words from {@code {1}} on. */
    public Finding finding(FindingPlace place, String found, Object... arguments) {
        return TEXT.finding(severity, number, place, found, arguments);
    }

    /** The code that findings of this rule carry on a form. */
    public String code(String form) {
        return form + "-" + number;
    }

    /** Further words of the package: why a sheet was left alone. */
    public static FindingText text() {
        return TEXT;
    }
}
