package planhouse.workbook.marking;

/**
 * A sheet of findings on its way into a workbook.
 *
 * @param name free in the workbook
 * @param pointer the id of the pointer to its part
 */
record NewPage(FindingsPage page, String name, String part, String pointer) {}
