/** Cell text becomes typed values, with every change kept as a correction. */
@NullMarked
package planhouse.cleaning;

import org.jspecify.annotations.NullMarked;
