package planhouse.collection.belonging;

import java.util.Optional;
import planhouse.collection.word.PeriodReader;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * What a template says of its sheets in defined names, whatever becomes of titles, sheet names and
 * the file's name. Each sheet has names of its own.
 */
public final class TemplateNames {

    public static final String FORM = "planhouse_form";
    public static final String RESPONDENT = "planhouse_respondent";
    public static final String YEAR = "planhouse_year";
    public static final String EDITION = "planhouse_edition";
    public static final String UNIT = "planhouse_unit";

    /** The columns that show last year's figures. */
    public static final String REFERENCE = "planhouse_reference";

    private final WorkbookContext workbook;

    public TemplateNames(WorkbookContext workbook) {
        this.workbook = workbook;
    }

    /** The form that the template says a sheet is of. */
    public Optional<String> form(String sheet) throws UnreadableWorkbookException {
        return workbook.named(FORM, sheet);
    }

    Optional<String> respondent(String sheet) throws UnreadableWorkbookException {
        return workbook.named(RESPONDENT, sheet);
    }

    Optional<Integer> year(String sheet) throws UnreadableWorkbookException {
        return workbook.named(YEAR, sheet).flatMap(PeriodReader::ofPeriod);
    }

    /** The edition that it was made for. */
    public Optional<String> edition(String sheet) throws UnreadableWorkbookException {
        return workbook.named(EDITION, sheet);
    }
}
