/**
 * The rows of recognised tables, in order: data, total or note, cleaned or set aside, and none
 * lost; every change is kept as a correction.
 */
@NullMarked
package planhouse.cleaning;

import org.jspecify.annotations.NullMarked;
