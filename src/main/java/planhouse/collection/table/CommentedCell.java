package planhouse.collection.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.collection.word.CommentWords;
import planhouse.collection.word.PeriodReader;
import planhouse.collection.word.Units;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.Cell;
import planhouse.workbook.CellComment;
import planhouse.workbook.CellValue;

/**
 * A comment with the cell that it stands beside.
 *
 * @param cell empty where it is blank
 */
public record CommentedCell(CellComment comment, Optional<Cell> cell) {

    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*(%|\\p{IsHan}*)");
    private static final Pattern MULTIPLE = Pattern.compile("^[十百千万亿]");

    /**
     * Whether the cell says what its comment calls right, as it does once it was corrected.
     *
     * @param written the comment
     * @param printed the unit of the cell's column, where it has one
     */
    boolean saysWhatIsRight(String written, Optional<UnitOfMeasure> printed, Units units) {
        return CommentWords.right(written).filter(right -> says(right, printed, units)).isPresent();
    }

    private boolean says(String right, Optional<UnitOfMeasure> printed, Units units) {
        if (cell.isEmpty()) return false;
        if (right.equals(PeriodReader.unified(cell.get().text()).strip())) return true;
        Matcher said = NUMBER.matcher(right);
        return said.matches()
                && isIn(said.group(2), printed, units)
                && number(cell.get()).filter(held -> held.compareTo(number(said)) == 0).isPresent();
    }

    /** Whether a word behind a number leaves it in the column's unit. */
    private static boolean isIn(String behind, Optional<UnitOfMeasure> printed, Units units) {
        List<UnitOfMeasure> named = units.named(behind);
        return named.isEmpty()
                ? !MULTIPLE.matcher(behind).find()
                : printed.filter(named::contains).isPresent();
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell.value() instanceof CellValue.Number held) {
            BigDecimal number = held.number();
            boolean percent = cell.look().of(number).percent();
            return Optional.of(percent ? number.movePointRight(2) : number);
        }
        Matcher written = NUMBER.matcher(PeriodReader.unified(cell.text()).strip());
        return written.matches() && !MULTIPLE.matcher(written.group(2)).find()
                ? Optional.of(number(written))
                : Optional.empty();
    }

    private static BigDecimal number(Matcher said) {
        return new BigDecimal(said.group(1).replace(",", ""));
    }
}
