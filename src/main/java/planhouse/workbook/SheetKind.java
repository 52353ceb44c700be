package planhouse.workbook;

/** What a sheet is; only a worksheet has rows. */
public enum SheetKind {
    WORKSHEET,
    CHART,
    DIALOG,
    MACRO
}
