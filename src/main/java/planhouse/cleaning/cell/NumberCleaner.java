package planhouse.cleaning.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.collection.word.Units;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Missing;
import planhouse.indicator.UnitOfMeasure;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;

/**
 * Cells that hold a number, printed in one unit and kept in another. Brackets and triangles make it
 * negative everywhere; where the form allows no negative number it is then below the minimum.
 */
final class NumberCleaner implements ItemCleaner {

    /** What a whole number of the database holds, and no statistic reaches in any unit. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999999");

    private final Asked asked;
    private final MissingSigns missing;
    private final Units units;
    private final NumberLook look;
    private final boolean isRate;
    private final boolean converts;

    /**
     * What is asked of the number.
     *
     * @param item the item's code
     * @param line in a matrix the code of the line that is read; else empty
     * @param unit the unit it is kept in
     * @param printed the unit it is printed in
     * @param required whether a blank cell is an error
     * @param answered whether a sign that there is no number is an error too
     */
    record Asked(
            String item,
            String line,
            Bilingual name,
            Optional<UnitOfMeasure> unit,
            Optional<UnitOfMeasure> printed,
            boolean integer,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            boolean required,
            boolean answered) {}

    NumberCleaner(Asked asked, MissingSigns missing, Units units) {
        this.asked = asked;
        this.missing = missing;
        this.units = units;
        this.look = new NumberLook(asked, units);
        this.isRate = asked.unit().isPresent() && units.named("%", asked.unit().get()).isPresent();
        this.converts =
                asked.unit().isPresent()
                        && asked.printed().isPresent()
                        && asked.unit().get().factor().compareTo(asked.printed().get().factor())
                                != 0;
    }

    @Override
    public Value blank(int column, RowNotes notes) {
        if (asked.required()) {
            notes.error(CellRule.REQUIRED, column, asked.item(), "", asked.name());
            return Value.INVALID;
        }
        return Value.NOT_REPORTED;
    }

    @Override
    public Value clean(Cell cell, RowNotes notes) {
        CellValue value = cell.value();
        if (value instanceof CellValue.Number number) {
            return number(number.number(), cell, notes);
        }
        if (value instanceof CellValue.Text text) {
            return text(text.text(), cell, notes);
        }
        if (value instanceof CellValue.Error error) {
            return error(error.code(), cell, notes);
        }
        if (value instanceof CellValue.NotCalculated) {
            return refused(CellRule.NOT_CALCULATED, cell, notes);
        }
        return refused(CellRule.NOT_A_NUMBER, cell, notes);
    }

    private Value number(BigDecimal held, Cell cell, RowNotes notes) {
        NumberLook.Meant meant = look.read(held, cell, notes);
        if (meant instanceof NumberLook.Unclear) {
            return Value.INVALID;
        }
        if (meant instanceof NumberLook.InUnit in) {
            Bilingual why = why("why.unitBehind", in.unit().name());
            return kept(in.unit().convert(in.number(), unit()), why, cell, notes);
        }
        return meant instanceof NumberLook.Percentage
                ? percentFormatted(held, cell, notes)
                : printed(held, "why.plain", cell, notes);
    }

    private Value text(String text, Cell cell, RowNotes notes) {
        @Nullable Missing kind = missing.kindOf(text);
        if (kind != null) {
            return absent(kind, text, cell, notes);
        }
        ReadNumber read = NumberReader.read(text);
        if (read instanceof ReadNumber.Refused refused) {
            return refused(refused.why(), cell, notes);
        }
        ReadNumber.Parsed parsed = (ReadNumber.Parsed) read;
        if (!parsed.unit().isEmpty()) {
            return withUnit(parsed, cell, notes);
        }
        BigDecimal number = parsed.number();
        // a whole number is kept without a point, 7.0 as 7
        return printed(
                asked.integer() ? plain(number.stripTrailingZeros()) : number,
                parsed.how(),
                cell,
                notes);
    }

    /** A number with its unit behind it is in that unit, whatever the header says. */
    private Value withUnit(ReadNumber.Parsed parsed, Cell cell, RowNotes notes) {
        List<UnitOfMeasure> named = units.named(parsed.unit());
        if (named.isEmpty()) {
            return refused(CellRule.LETTERS_AMONG_DIGITS, cell, notes);
        }
        Optional<UnitOfMeasure> fitting =
                asked.unit().flatMap(unit -> units.named(parsed.unit(), unit));
        if (fitting.isEmpty()) {
            if (asked.unit().filter(unit -> Units.areRateAndPoints(unit, named)).isPresent()) {
                return refused(CellRule.RATE_OR_POINTS, cell, notes, unit().name());
            }
            boolean percent = parsed.unit().equals("%");
            return refused(
                    percent ? CellRule.NOT_A_PERCENTAGE : CellRule.LETTERS_AMONG_DIGITS,
                    cell,
                    notes);
        }
        BigDecimal kept = fitting.get().convert(parsed.number(), unit());
        return kept(kept, why("why.unitBehind", fitting.get().name()), cell, notes);
    }

    private Value percentFormatted(BigDecimal number, Cell cell, RowNotes notes) {
        if (asked.unit().isEmpty()) {
            return printed(number, "why.plain", cell, notes);
        }
        BigDecimal shown = plain(number.movePointRight(2).stripTrailingZeros());
        if (!isRate) {
            String found = shown.toPlainString() + "%";
            notes.error(
                    CellRule.NOT_A_PERCENTAGE, cell.column(), asked.item(), found, asked.name());
            return Value.INVALID;
        }
        UnitOfMeasure percent = units.named("%", unit()).orElseThrow();
        return kept(percent.convert(shown, unit()), why("why.percent"), cell, notes);
    }

    private Value printed(BigDecimal number, String how, Cell cell, RowNotes notes) {
        if (!converts) {
            return isAsWritten(number, cell)
                    ? checked(number, cell, notes)
                    : kept(number, why(how), cell, notes);
        }
        UnitOfMeasure from = asked.printed().orElseThrow();
        BigDecimal kept = from.convert(number, unit());
        return kept(kept, why("why.unit", from.name(), unit().name()), cell, notes);
    }

    /** Whether the number, as it is kept, tells the cell's text. */
    private boolean isAsWritten(BigDecimal number, Cell cell) {
        return cell.value() instanceof CellValue.Number
                || number.toPlainString().equals(cell.text());
    }

    private Value kept(BigDecimal number, Bilingual why, Cell cell, RowNotes notes) {
        Value value = checked(number, cell, notes);
        if (value != Value.INVALID) {
            String to = number.toPlainString();
            if (!to.equals(cell.text())) {
                notes.correction(cell.column(), asked.item(), cell.text(), to, why);
            }
        }
        return value;
    }

    private Value checked(BigDecimal number, Cell cell, RowNotes notes) {
        if (asked.integer() && number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
            return refused(CellRule.NOT_AN_INTEGER, cell, notes);
        }
        if (number.abs().compareTo(LARGEST) > 0) {
            return number.signum() > 0
                    ? refused(CellRule.ABOVE_MAXIMUM, cell, notes, limit(LARGEST))
                    : refused(CellRule.BELOW_MINIMUM, cell, notes, limit(LARGEST.negate()));
        }
        if (asked.minimum().isPresent() && number.compareTo(asked.minimum().get()) < 0) {
            return refused(CellRule.BELOW_MINIMUM, cell, notes, limit(asked.minimum().get()));
        }
        if (asked.maximum().isPresent() && number.compareTo(asked.maximum().get()) > 0) {
            return refused(CellRule.ABOVE_MAXIMUM, cell, notes, limit(asked.maximum().get()));
        }
        return new Value.Numeric(number);
    }

    private Value error(String code, Cell cell, RowNotes notes) {
        @Nullable Missing kind = missing.kindOf(code);
        if (kind != null) {
            return absent(kind, code, cell, notes);
        }
        return refused(CellRule.ERROR_VALUE, cell, notes);
    }

    private Value absent(Missing kind, String text, Cell cell, RowNotes notes) {
        if (kind == Missing.NOT_REPORTED) {
            return blank(cell.column(), notes);
        }
        if (asked.answered()) {
            return refused(CellRule.REQUIRED, cell, notes);
        }
        notes.correction(
                cell.column(), asked.item(), text, "", RowNotes.words("why." + kind.code()));
        return new Value.Absent(kind);
    }

    private Value refused(CellRule rule, Cell cell, RowNotes notes, Bilingual... limit) {
        Bilingual detail = limit.length == 0 ? Bilingual.same("") : limit[0];
        notes.error(rule, cell.column(), asked.item(), cell.text(), asked.name(), detail);
        return Value.INVALID;
    }

    private Bilingual limit(BigDecimal number) {
        String plain = number.toPlainString();
        return asked.unit()
                .map(
                        unit ->
                                new Bilingual(
                                        plain + " " + unit.name().zh(),
                                        plain + " (unit: " + unit.name().en() + ")"))
                .orElse(Bilingual.same(plain));
    }

    private UnitOfMeasure unit() {
        return asked.unit().orElseThrow();
    }

    private static Bilingual why(String key, Object... arguments) {
        return RowNotes.words(key, arguments);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
