/**
 * What a form asks for, edition by edition: items, units, rules and code lists, read from files.
 */
@NullMarked
package planhouse.form;

import org.jspecify.annotations.NullMarked;
