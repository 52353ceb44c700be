/** Edit rules: pass, fail, or not evaluated; each failure is a finding at a cell. */
@NullMarked
package planhouse.validation;

import org.jspecify.annotations.NullMarked;
