package planhouse.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of an .xls workbook. */
final class XlsSheet implements Sheet {

    private final XlsWorkbook workbook;
    private final int index;
    private final String name;
    private final SheetKind kind;
    private final Visibility visibility;
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
        this.workbook = workbook;
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.visibility = visibility;
        this.position = position;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SheetKind kind() {
        return kind;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }

    @Override
    public List<CellRange> mergedRanges() throws UnreadableWorkbookException {
        return outline().sheet().merged();
    }

    @Override
    public boolean isColumnHidden(int column) throws UnreadableWorkbookException {
        return outline().sheet().hiddenColumns().get(column);
    }

    @Override
    public RowReader rows() throws UnreadableWorkbookException {
        XlsOutline known = outline();
        if (kind != SheetKind.WORKSHEET) return new NoRows();
        XlsRecords records = workbook.records(this, position);
        RowReader rows = new XlsRowReader(records, workbook.cells(records), known.hiddenRows());
        return known.sheet().ordered() ? rows : new OrderedRows(rows);
    }

    private XlsOutline outline() throws UnreadableWorkbookException {
        XlsOutline known = outline;
        if (known == null) {
            if (kind == SheetKind.WORKSHEET) {
                try (XlsRecords records = workbook.records(this, position)) {
                    known = XlsOutline.read(records);
                }
            } else {
                known = XlsOutline.EMPTY;
            }
            outline = known;
        }
        return known;
    }
}
