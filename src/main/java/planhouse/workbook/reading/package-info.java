/**
 * Reads the files of Excel, .xlsx as well as .xls, row by row and guarded against what a file may
 * do to its reader.
 */
@NullMarked
package planhouse.workbook.reading;

import org.jspecify.annotations.NullMarked;
