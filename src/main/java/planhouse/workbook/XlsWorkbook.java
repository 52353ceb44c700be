package planhouse.workbook;

import java.nio.file.Path;
import java.util.List;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** A workbook of Excel 5 to 2003. */
final class XlsWorkbook implements WorkbookContent {

    XlsWorkbook(Path file, FileSignature signature) throws UnreadableWorkbookException {
        throw new UnreadableWorkbookException(Reason.NOT_A_WORKBOOK, "compound");
    }

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XLS;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of();
    }

    @Override
    public List<DefinedName> definedNames() {
        return List.of();
    }

    @Override
    public void close() {}
}
