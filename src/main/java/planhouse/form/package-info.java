/** What a form asks for, edition by edition: items, units, rules and code lists. */
@NullMarked
package planhouse.form;

import org.jspecify.annotations.NullMarked;
