package planhouse.cleaning;

import java.util.ArrayList;
import java.util.List;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;
import planhouse.workbook.CellRange;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.Visibility;

/** A typed sheet with comments beside its cells. */
record CommentedSheet(TypedSheet sheet, List<CellComment> comments) implements Sheet {

    static CommentedSheet of(TypedSheet sheet, String cell, String text) {
        return new CommentedSheet(sheet, List.of()).with(cell, text);
    }

    CommentedSheet with(String cell, String text) {
        List<CellComment> more = new ArrayList<>(comments);
        more.add(new CellComment(CellAddress.parse(cell), text));
        return new CommentedSheet(sheet, more);
    }

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
        return sheet.rows();
    }
}
