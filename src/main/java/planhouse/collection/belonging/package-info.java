/** Which return a table is: whose, and of which year, by all that says so in its workbook. */
@NullMarked
package planhouse.collection.belonging;

import org.jspecify.annotations.NullMarked;
