package planhouse.workbook;

import java.nio.file.Path;

/** The formats of workbook that can be read. */
public enum WorkbookFormat {
    XLSX,
    /** ISO 29500 Strict: other namespaces, dates as text. */
    XLSX_STRICT,
    /** With macros, which are never run. */
    XLSM,
    /** Excel 5 to 2003. */
    XLS;

    /**
     * The format that a file's content shows, whatever its name says.
     *
     * @throws UnreadableWorkbookException when the file is no workbook that can be read
     */
    public static WorkbookFormat detect(Path file) throws UnreadableWorkbookException {
        try (Workbook workbook = Workbook.open(file)) {
            return workbook.format();
        }
    }
}
