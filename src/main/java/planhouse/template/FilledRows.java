package planhouse.template;

import java.util.List;

/** The rows of a form's sheet, those that are known before it is filled in. */
interface FilledRows {

    List<FilledRow> known();

    /** Whether a respondent may add rows. */
    boolean isOpen();
}
