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

/** A sheet of an .xlsx workbook. */
final class XlsxSheet extends ListedSheet {

    private final XlsxWorkbook workbook;
    private final String part;
    private @Nullable SheetOutline outline;
    private @Nullable List<CellComment> comments;

    XlsxSheet(
            XlsxWorkbook workbook,
            int index,
            String name,
            SheetKind kind,
            Visibility visibility,
            String part) {
        super(index, name, kind, visibility);
        this.workbook = workbook;
        this.part = part;
    }

    @Override
    public List<CellRange> mergedRanges() throws UnreadableWorkbookException {
        return outline().merged();
    }

    @Override
    public boolean hidesColumn(int column) throws UnreadableWorkbookException {
        return outline().hiddenColumns().get(column);
    }

    @Override
    public List<CellComment> comments() throws UnreadableWorkbookException {
        List<CellComment> known = comments;
        if (known == null) {
            known = kind() == SheetKind.WORKSHEET ? workbook.comments(part) : List.of();
            comments = known;
        }
        return known;
    }

    @Override
    public List<TextBox> textBoxes() throws UnreadableWorkbookException {
        return kind() == SheetKind.WORKSHEET ? workbook.textBoxes(part) : List.of();
    }

    @Override
    public boolean datesFrom1904() {
        return workbook.datesFrom1904();
    }

    @Override
    public RowReader rows() throws UnreadableWorkbookException {
        boolean ordered = outline().ordered();
        if (kind() != SheetKind.WORKSHEET) return new NoRows();
        RowReader rows = scannedRows();
        return ordered ? rows : new OrderedRows(rows);
    }

    /** The rows as they stand in the part, by the scanner as far as it can. */
    XlsxRows scannedRows() throws UnreadableWorkbookException {
        return workbook.rows(part);
    }

    /** The same rows by the full parser alone, to hold the scanner against. */
    RowReader parsedRows() throws UnreadableWorkbookException {
        return workbook.parsedRows(part);
    }

    private SheetOutline outline() throws UnreadableWorkbookException {
        SheetOutline known = outline;
        if (known == null) {
            known = kind() == SheetKind.WORKSHEET ? workbook.outline(part) : SheetOutline.EMPTY;
            outline = known;
        }
        return known;
    }
}
