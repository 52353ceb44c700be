/**
 * What the warehouse says to commands, summaries and templates: runs, attempts, changed figures,
 * where returns stand.
 */
@NullMarked
package planhouse.warehouse.reading;

import org.jspecify.annotations.NullMarked;
