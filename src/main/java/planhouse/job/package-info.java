/** Spring Batch wiring: one class a job. */
@NullMarked
package planhouse.job;

import org.jspecify.annotations.NullMarked;
