/** Workbooks come in: {@code load} and {@code check}, and what they print of each workbook. */
@NullMarked
package planhouse.cli.loading;

import org.jspecify.annotations.NullMarked;
