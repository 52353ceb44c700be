package planhouse.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A name that the workbook gives to cells or to a formula.
 *
 * @param name as typed, or Excel's own such as {@code _xlnm.Print_Area}
 * @param sheet the sheet the name is known in; null when the whole workbook knows it
 * @param reference what it stands for, without the equals sign: {@code '表1'!$B$2}
 */
public record DefinedName(String name, @Nullable String sheet, String reference) {}
