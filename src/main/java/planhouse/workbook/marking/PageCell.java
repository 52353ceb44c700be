package planhouse.workbook.marking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.CellAddress;
import planhouse.workbook.writing.Look;

/**
 * A cell of a sheet of findings: a text, never a formula.
 *
 * @param column from 1
 * @param lastColumn the last column of those that it is merged over
 * @param number written as a number when it is not null
 * @param second a text under the first, in a smaller and paler font; may be empty
 * @param link the cell that a click leads to
 */
public record PageCell(
        int column,
        int lastColumn,
        String text,
        @Nullable Long number,
        String second,
        Look look,
        Optional<Link> link) {

    /** A cell of another sheet. */
    public record Link(String sheet, CellAddress cell) {
        String reference() {
            return OwnNames.quoted(sheet) + "!" + cell;
        }
    }

    public static PageCell of(int column, String text, Look look) {
        return new PageCell(column, column, text, null, "", look, Optional.empty());
    }

    public static PageCell number(int column, long number, Look look) {
        return new PageCell(column, column, "", number, "", look, Optional.empty());
    }

    public PageCell to(int last) {
        return new PageCell(column, last, text, number, second, look, link);
    }

    public PageCell under(String paler) {
        return new PageCell(column, lastColumn, text, number, paler, look, link);
    }

    public PageCell leadingTo(Link target) {
        return new PageCell(column, lastColumn, text, number, second, look, Optional.of(target));
    }
}
