package planhouse.cleaning;

import java.util.List;
import planhouse.collection.Recogniser;
import planhouse.collection.table.FoundTable;
import planhouse.collection.word.SheetNames;
import planhouse.form.Form;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * What a row of a sheet is taken for by the rows that follow it: above all, whether it begins a
 * further table.
 */
record RowsAhead(RowWindow window, Recogniser recogniser) {

    private static final int ROWS_A_HEADING_HEADS = 3;

    /** Most rows from the title of a further table on the sheet to its header. */
    private static final int HIGHEST_TITLE = 12;

    private static final int HEADER_AND_SOME_DATA = 15;

    /** Words alone, or words of headers, may be the title or header of a further table. */
    boolean mayStartTable(RowDraft draft) throws UnreadableWorkbookException {
        return switch (draft.kind()) {
            case LABEL, REPEATED_HEADER -> true;
            case DATA, NOT_ASKED, OUTSIDE ->
                    isLine(draft.row().cells().get(0))
                            || recogniser.maybeHeader(draft.row())
                            || isAboveHeader(draft.row());
            default -> false;
        };
    }

    /**
     * The rows in which a table's header follows whose title begins at a row; none where something
     * like data of the table above comes first.
     */
    List<Row> underTitle(OpenTable above, Row title) throws UnreadableWorkbookException {
        List<Row> rows = window.outlook(HIGHEST_TITLE + HEADER_AND_SOME_DATA);
        for (Row ahead : rows) {
            if (isNearTitle(title, ahead.number()) && recogniser.maybeHeader(ahead)) {
                return rows;
            }
            if (above.holdsData(ahead)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether a header in a row may have its title in another. */
    static boolean isNearTitle(Row title, int header) {
        return header <= title.number() + HIGHEST_TITLE;
    }

    /** A list without a key of its own is meant as a form only under that form's title. */
    boolean isFormsOwn(FoundTable found) throws UnreadableWorkbookException {
        Form form = found.table().form();
        return !form.isList()
                || found.table().columns().stream()
                        .anyMatch(column -> form.key().contains(column.item().code()))
                || SheetNames.names(
                        form,
                        window.outlook(HIGHEST_TITLE),
                        found.table().headerRows().firstRow(),
                        "");
    }

    /** The rows right below the one that the walk stands on. */
    List<Row> below() throws UnreadableWorkbookException {
        List<Row> rows = window.outlook(ROWS_A_HEADING_HEADS);
        return rows.subList(1, rows.size());
    }

    /** A sign-off in several cells fills columns too, but no heading heads it. */
    boolean dataFollow(OpenTable table) throws UnreadableWorkbookException {
        return window.outlook(ROWS_A_HEADING_HEADS).stream()
                .anyMatch(
                        ahead ->
                                table.isFilled(ahead)
                                        && !RowMarks.isSignOff(ahead.cells().get(0).text()));
    }

    /** Groups of columns, or a title in several cells: texts alone, and a header right below. */
    private boolean isAboveHeader(Row row) throws UnreadableWorkbookException {
        for (Cell cell : row.cells()) {
            if (!(cell.value() instanceof CellValue.Text)) {
                return false;
            }
        }
        return window.outlook(ROWS_A_HEADING_HEADS).stream().anyMatch(recogniser::maybeHeader);
    }

    /** 填报单位：… begins a table's line of respondent, period and unit. */
    private static boolean isLine(Cell cell) {
        if (!(cell.value() instanceof CellValue.Text)) {
            return false;
        }
        String text = cell.text();
        return text.length() < 100 && (text.indexOf('：') > 0 || text.indexOf(':') > 0);
    }
}
