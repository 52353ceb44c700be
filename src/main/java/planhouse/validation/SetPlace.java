package planhouse.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.form.Item;

/**
 * Where a rule over sets does not hold.
 *
 * @param tableNo 0 where it concerns no table
 * @param sheet the sheet's name; empty where it concerns the whole return
 * @param cell null where there is none
 * @param item empty where it concerns none
 */
public record SetPlace(int tableNo, String sheet, @Nullable String cell, Optional<Item> item) {}
