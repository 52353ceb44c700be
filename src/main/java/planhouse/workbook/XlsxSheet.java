package planhouse.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of an .xlsx workbook. */
final class XlsxSheet implements Sheet {

    private final XlsxWorkbook workbook;
    private final int index;
    private final String name;
    private final SheetKind kind;
    private final Visibility visibility;
    private final String part;
    private @Nullable SheetOutline outline;

    XlsxSheet(
            XlsxWorkbook workbook,
            int index,
            String name,
            SheetKind kind,
            Visibility visibility,
            String part) {
        this.workbook = workbook;
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.visibility = visibility;
        this.part = part;
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
        return outline().merged();
    }

    @Override
    public boolean datesFrom1904() {
        return workbook.datesFrom1904();
    }

    @Override
    public RowReader rows() throws UnreadableWorkbookException {
        boolean ordered = outline().ordered();
        if (kind != SheetKind.WORKSHEET) return new NoRows();
        RowReader rows = workbook.rows(part);
        return ordered ? rows : new OrderedRows(rows);
    }

    /** The rows as they stand in the part, by the scanner and by the full parser. */
    XlsxRows scannedRows() throws UnreadableWorkbookException {
        return workbook.rows(part);
    }

    RowReader parsedRows() throws UnreadableWorkbookException {
        return workbook.parsedRows(part);
    }

    private SheetOutline outline() throws UnreadableWorkbookException {
        SheetOutline known = outline;
        if (known == null) {
            known = kind == SheetKind.WORKSHEET ? workbook.outline(part) : SheetOutline.EMPTY;
            outline = known;
        }
        return known;
    }
}
