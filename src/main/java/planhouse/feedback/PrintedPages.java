package planhouse.feedback;

import planhouse.workbook.marking.PageRow;

/**
 * Where the printed pages of a sheet of findings end: before a row for which there is no room left,
 * and before a cause's heading whose first finding would not stand below it any more.
 */
final class PrintedPages {

    /** Of an A4 page on its side, on which the columns are as wide as the page; a little less. */
    private static final double ROOM = 625;

    private final double heads;
    private double used;

    /**
     * @param above the height of all that stands above the findings, in points
     * @param heads the height of the table's heads, which each page repeats
     */
    PrintedPages(double above, double heads) {
        this.heads = heads;
        this.used = above % ROOM;
    }

    /**
     * The row, at the begin of a page where it has to be.
     *
     * @param below the height of what has to stay on the row's page with it
     */
    PageRow place(PageRow row, double below) {
        boolean fits = used + row.points() + below <= ROOM;
        used = (fits ? used : heads) + row.points();
        return fits ? row : row.beginningPage();
    }
}
