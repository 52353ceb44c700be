package planhouse.workbook;

/** How a sheet is shown; a very hidden one can be shown again by a macro only. */
public enum Visibility {
    VISIBLE,
    HIDDEN,
    VERY_HIDDEN
}
