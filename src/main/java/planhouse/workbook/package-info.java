/** An Excel file as typed, addressed cells, read or written; the only package that knows POI. */
@NullMarked
package planhouse.workbook;

import org.jspecify.annotations.NullMarked;
