/**
 * A workbook to be made: sheets, cells with a look, formulas with their values, rules for entry,
 * charts that stay editable.
 */
@NullMarked
package planhouse.workbook.writing;

import org.jspecify.annotations.NullMarked;
