package planhouse.collection.table;

import java.util.Optional;
import planhouse.form.Item;
import planhouse.indicator.UnitOfMeasure;

/**
 * A column of a sheet that was understood as an item of the form.
 *
 * @param column its number on the sheet, from 1
 * @param headerRow the row of its innermost header cell
 * @param header the header's text as found, its parts joined by " > "
 * @param printedUnit the unit its numbers are printed in; empty where the item has none
 */
public record ColumnBinding(
        Item item, int column, int headerRow, String header, Optional<UnitOfMeasure> printedUnit) {}
