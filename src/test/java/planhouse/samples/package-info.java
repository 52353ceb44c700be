/**
 * Illustrative county workbooks: a small consistent city from a seed, written as statisticians
 * write, with the figures a loader must arrive at. Knows nothing of the code it is used to try.
 */
@NullMarked
package planhouse.samples;

import org.jspecify.annotations.NullMarked;
