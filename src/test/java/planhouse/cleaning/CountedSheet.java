package planhouse.cleaning;

import java.util.List;
import planhouse.workbook.CellRange;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.Visibility;

/** A sheet that knows which of its readers are still open, by the row each began with. */
record CountedSheet(TypedSheet sheet, List<Row> open) implements Sheet {

    @Override
    public int index() {
        return sheet.index();
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public SheetKind kind() {
        return sheet.kind();
    }

    @Override
    public Visibility visibility() {
        return sheet.visibility();
    }

    @Override
    public List<CellRange> mergedRanges() {
        return sheet.mergedRanges();
    }

    @Override
    public RowReader rows() {
        RowReader rows = sheet.rows();
        Row first = sheet.typed().get(0);
        open.add(first);
        return new RowReader() {
            @Override
            public Row next() throws UnreadableWorkbookException {
                return rows.next();
            }

            @Override
            public void close() {
                open.remove(first);
            }
        };
    }
}
