/** The yearly summary as one page. */
@NullMarked
package planhouse.report.html;

import org.jspecify.annotations.NullMarked;
