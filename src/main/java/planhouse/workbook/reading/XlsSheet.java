package planhouse.workbook.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.CellComment;
import planhouse.workbook.CellRange;
import planhouse.workbook.RowReader;
import planhouse.workbook.SheetKind;
import planhouse.workbook.TextBox;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.Visibility;

/** A sheet of an .xls workbook. */
final class XlsSheet extends ListedSheet {

    private final XlsWorkbook workbook;
    private final long position;
    private @Nullable XlsOutline outline;

    /**
     * @param position of the sheet's first byte in the workbook's stream
     */
    XlsSheet(
            XlsWorkbook workbook,
            int index,
            String name,
            SheetKind kind,
            Visibility visibility,
            long position) {
        super(index, name, kind, visibility);
        this.workbook = workbook;
        this.position = position;
    }

    @Override
    public List<CellRange> mergedRanges() throws UnreadableWorkbookException {
        return outline().sheet().merged();
    }

    @Override
    public boolean hidesColumn(int column) throws UnreadableWorkbookException {
        return outline().sheet().hiddenColumns().get(column);
    }

    @Override
    public List<CellComment> comments() throws UnreadableWorkbookException {
        return outline().comments();
    }

    @Override
    public List<TextBox> textBoxes() throws UnreadableWorkbookException {
        return outline().textBoxes();
    }

    @Override
    public boolean datesFrom1904() {
        return workbook.datesFrom1904();
    }

    @Override
    public RowReader rows() throws UnreadableWorkbookException {
        XlsOutline known = outline();
        if (kind() != SheetKind.WORKSHEET) return new NoRows();
        RowReader rows = isPlain() ? plainRows() : libraryRows();
        return known.sheet().ordered() ? rows : new OrderedRows(rows);
    }

    /** Whether its records may be read straight from their bytes. */
    boolean isPlain() {
        return kind() == SheetKind.WORKSHEET && workbook.isPlain();
    }

    /** The rows as they stand in the file, straight from the records and by the library. */
    XlsRows plainRows() throws UnreadableWorkbookException {
        return new XlsRows(rows(workbook.plainRecords(position)), this::libraryRows);
    }

    RowReader libraryRows() throws UnreadableWorkbookException {
        return rows(workbook.records(this, position));
    }

    private RowReader rows(XlsRecords records) throws UnreadableWorkbookException {
        return new XlsRowReader(records, workbook.cells(records), outline().hiddenRows());
    }

    private XlsOutline outline() throws UnreadableWorkbookException {
        XlsOutline known = outline;
        if (known == null) {
            known = kind() == SheetKind.WORKSHEET ? readOutline() : XlsOutline.EMPTY;
            outline = known;
        }
        return known;
    }

    private XlsOutline readOutline() throws UnreadableWorkbookException {
        if (isPlain()) {
            try (XlsRecords records = workbook.plainRecords(position)) {
                return XlsOutline.read(records);
            } catch (UnreadableWorkbookException notPlain) {
                // the library reads it, or tells what is wrong
            }
        }
        try (XlsRecords records = workbook.records(this, position)) {
            return XlsOutline.read(records);
        }
    }
}
