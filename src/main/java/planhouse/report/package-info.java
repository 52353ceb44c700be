/** The yearly summary as Excel and HTML, from one model. */
@NullMarked
package planhouse.report;

import org.jspecify.annotations.NullMarked;
