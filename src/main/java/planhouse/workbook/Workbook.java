package planhouse.workbook;

import java.nio.file.Path;
import java.util.List;

/**
 * An Excel file opened for reading, its format found from the content and never from its name.
 * Holds the file open until it is closed. Not for use by several threads at once.
 */
public final class Workbook implements AutoCloseable {

    private final WorkbookContent content;

    private Workbook(WorkbookContent content) {
        this.content = content;
    }

    /**
     * Opens a workbook; no sheet is read yet.
     *
     * @throws UnreadableWorkbookException when the file is no workbook that can be read; never
     *     anything else, whatever the file holds
     */
    public static Workbook open(Path file) throws UnreadableWorkbookException {
        FileSignature signature = FileSignature.of(file);
        return new Workbook(
                signature == FileSignature.ZIP
                        ? new XlsxWorkbook(file)
                        : new XlsWorkbook(file, signature));
    }

    public WorkbookFormat format() {
        return content.format();
    }

    /** All sheets in workbook order, charts and macro sheets among them. */
    public List<Sheet> sheets() {
        return content.sheets();
    }

    public List<DefinedName> definedNames() {
        return content.definedNames();
    }

    @Override
    public void close() {
        content.close();
    }
}
