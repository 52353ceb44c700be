package planhouse.workbook;

/** The formats of workbook that can be read, as a file's content shows and not its name. */
public enum WorkbookFormat {
    XLSX,
    /** ISO 29500 Strict: other namespaces, dates as text. */
    XLSX_STRICT,
    /** With macros, which are never run. */
    XLSM,
    /** Excel 5 to 2003. */
    XLS
}
