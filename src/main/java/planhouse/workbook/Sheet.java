package planhouse.workbook;

import java.util.List;

/** One sheet of an open workbook; it can be read as often as wanted until the workbook closes. */
public interface Sheet {

    /** From 0, in workbook order. */
    int index();

    String name();

    /** Anything but a worksheet has no rows and no merged ranges. */
    SheetKind kind();

    Visibility visibility();

    /**
     * All merged ranges, in the file's order; the first call reads through the sheet once.
     *
     * @throws UnreadableWorkbookException when the sheet is damaged or too much
     */
    List<CellRange> mergedRanges() throws UnreadableWorkbookException;

    /**
     * Whether a column (from 1) is hidden, by hand or by a width of zero.
     *
     * @throws UnreadableWorkbookException when the sheet is damaged or too much
     */
    default boolean hidesColumn(int column) throws UnreadableWorkbookException {
        return false;
    }

    /**
     * What was written beside cells, in the file's order.
     *
     * @throws UnreadableWorkbookException when the sheet is damaged or too much
     */
    default List<CellComment> comments() throws UnreadableWorkbookException {
        return List.of();
    }

    /**
     * The words in shapes that are drawn over the cells, in the file's order; the sheet's drawing
     * is read at each call.
     *
     * @throws UnreadableWorkbookException when the drawing is damaged or too much
     */
    default List<TextBox> textBoxes() throws UnreadableWorkbookException {
        return List.of();
    }

    /** Whether its workbook counts days from 1904, as those of old Macintosh computers do. */
    default boolean datesFrom1904() {
        return false;
    }

    /**
     * A fresh stream over the rows; the caller closes it.
     *
     * @throws UnreadableWorkbookException when the sheet is damaged or too much
     */
    RowReader rows() throws UnreadableWorkbookException;
}
