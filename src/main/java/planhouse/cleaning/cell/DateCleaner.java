package planhouse.cleaning.cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import planhouse.form.Item;
import planhouse.form.ValueType;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;

/** Cells that hold a month, kept as its first day, or a day. */
final class DateCleaner extends WordCleaner {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final boolean isMonth;
    private final boolean from1904;

    /**
     * @param from1904 whether the workbook counts days from 1904
     */
    DateCleaner(Item item, MissingSigns missing, boolean from1904) {
        super(item, missing);
        this.from1904 = from1904;
        this.isMonth = item.type() == ValueType.MONTH;
    }

    @Override
    @Nullable Value read(String text, Cell cell, RowNotes notes) {
        if (isYearAsDate(cell)) return null;
        ReadDate read = readCell(text, cell);
        if (read instanceof ReadDate.Parsed parsed && (isMonth || parsed.hasDay())) {
            LocalDate kept = isMonth ? parsed.date().withDayOfMonth(1) : parsed.date();
            boolean otherDay = !kept.equals(parsed.date());
            corrected(cell, kept.toString(), otherDay ? "why.firstDay" : "why.date", notes);
            return new Value.Day(kept);
        }
        return null;
    }

    @Override
    void refuse(Cell cell, RowNotes notes) {
        boolean ambiguous =
                readCell(cell.text(), cell) instanceof ReadDate.Refused refused
                        && refused.why() == CellRule.AMBIGUOUS_MONTH;
        notes.error(
                ambiguous ? CellRule.AMBIGUOUS_MONTH : CellRule.NOT_A_DATE,
                cell.column(),
                item.code(),
                cell.text(),
                item.name(),
                RowNotes.words(isMonth ? "type.month" : "type.date"));
    }

    /** 2021.6 typed into a cell of a date's format is shown as a day of 1905. */
    private boolean isYearAsDate(Cell cell) {
        if (!(cell.value() instanceof CellValue.Date date)) return false;
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long held = ChronoUnit.DAYS.between(first, date.dateTime().toLocalDate());
        return held >= FIRST_YEAR && held <= LAST_YEAR;
    }

    private ReadDate readCell(String text, Cell cell) {
        if (cell.value() instanceof CellValue.Date date) {
            return new ReadDate.Parsed(date.dateTime().toLocalDate(), true);
        }
        if (cell.value() instanceof CellValue.Number number) {
            return DateReader.read(number.number(), from1904);
        }
        return DateReader.read(text);
    }
}
