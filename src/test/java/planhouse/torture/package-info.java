/** Workbooks that try to break what reads them: published ones, odd ones, and mutants of both. */
@NullMarked
package planhouse.torture;

import org.jspecify.annotations.NullMarked;
