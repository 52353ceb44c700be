/**
 * What follows from the definition files: {@code definitions} checks them, {@code template} makes
 * workbooks to fill in, {@code replay} tries changed ones on what was submitted.
 */
@NullMarked
package planhouse.cli.definition;

import org.jspecify.annotations.NullMarked;
