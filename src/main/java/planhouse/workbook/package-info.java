/**
 * An Excel file as typed, addressed cells, and why one cannot be read; its parts read, write and
 * mark such files, and alone know POI.
 */
@NullMarked
package planhouse.workbook;

import org.jspecify.annotations.NullMarked;
