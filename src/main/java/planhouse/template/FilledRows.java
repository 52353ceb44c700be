package planhouse.template;

import java.util.List;

/**
 * The rows of a form's sheet before it is filled in.
 *
 * @param known those that stand there already
 * @param isOpen whether a respondent may add rows
 */
record FilledRows(List<FilledRow> known, boolean isOpen) {

    FilledRows {
        known = List.copyOf(known);
    }
}
