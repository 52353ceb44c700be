package planhouse.workbook.reading;

import java.nio.file.Path;
import java.util.List;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.WorkbookFormat;

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
        return switch (FileSignature.of(file)) {
            case ZIP -> new Workbook(new XlsxWorkbook(file));
            case COMPOUND -> new Workbook(compound(file));
            case RECORDS -> new Workbook(new XlsWorkbook(file, null));
        };
    }

    private static WorkbookContent compound(Path file) throws UnreadableWorkbookException {
        CompoundFile compound = new CompoundFile(file);
        try {
            if (!compound.holdsEncryptedPackage()) return new XlsWorkbook(file, compound);
        } catch (UnreadableWorkbookException unreadable) {
            compound.close();
            throw unreadable;
        }
        try (compound) {
            return new DecryptedWorkbook(compound);
        }
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
