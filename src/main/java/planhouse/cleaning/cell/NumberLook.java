package planhouse.cleaning.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planhouse.collection.word.Units;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.Cell;
import planhouse.workbook.Shown;

/**
 * What a number is meant to be, by what its cell holds and by what its format shows of it: people
 * report what they see.
 */
record NumberLook(NumberCleaner.Asked asked, Units units) {

    /** What is meant. */
    sealed interface Meant {}

    /** The number as it is held. */
    record Held() implements Meant {}

    /** A share that is shown in percent. */
    record Percentage() implements Meant {}

    /** The number that is shown, in the unit that is shown behind it. */
    record InUnit(BigDecimal number, UnitOfMeasure unit) implements Meant {}

    /** It cannot be told, and the notes say so. */
    record Unclear() implements Meant {}

    private static final Pattern MONEY = Pattern.compile("\\p{Sc}|JPY");

    private static final Held HELD = new Held();

    Meant read(BigDecimal held, Cell cell, RowNotes notes) {
        Shown shown = cell.look().of(held);
        boolean zero = held.signum() == 0;
        if (shown.hidden() && !zero) {
            ask(CellRule.NOT_SHOWN, "", cell, notes);
        }
        if (shown.percent()) {
            return shown.dividedBy() == 0 || zero
                    ? new Percentage()
                    : divided(shown, held, cell, notes);
        }
        if (shown.equals(Shown.PLAIN) || zero) {
            return HELD;
        }
        Optional<UnitOfMeasure> unit =
                asked.unit()
                        .filter(any -> !shown.unit().isEmpty())
                        .flatMap(kept -> units.named(shown.unit(), kept));
        askOfAnother(shown, cell, notes);
        if (unit.isPresent()) {
            return inUnit(unit.get(), shown, held, cell, notes);
        }
        OptionalInt multiple = Multiples.tens(shown.unit());
        if (multiple.isPresent()) {
            return asMultiple(multiple.getAsInt(), shown, held, cell, notes);
        }
        return shown.dividedBy() == 0 ? HELD : divided(shown, held, cell, notes);
    }

    /** Asks about a sign of money or a unit that the number cannot be in. */
    private void askOfAnother(Shown shown, Cell cell, RowNotes notes) {
        Stream.of(shown.before(), shown.unit())
                .filter(this::isOfAnother)
                .findFirst()
                .ifPresent(word -> ask(CellRule.SHOWN_IN_ANOTHER, word, cell, notes, word, unit()));
    }

    private boolean isOfAnother(String word) {
        return !word.isEmpty()
                && Multiples.tens(word).isEmpty()
                && asked.unit().filter(kept -> units.named(word, kept).isEmpty()).isPresent()
                && (!units.named(word).isEmpty() || MONEY.matcher(word).find());
    }

    private Bilingual unit() {
        return asked.printed().or(asked::unit).map(UnitOfMeasure::name).orElseThrow();
    }

    private Meant inUnit(
            UnitOfMeasure unit, Shown shown, BigDecimal held, Cell cell, RowNotes notes) {
        boolean asPrinted =
                asked.printed()
                        .filter(printed -> printed.factor().compareTo(unit.factor()) == 0)
                        .isPresent();
        if (asPrinted && shown.dividedBy() == 0) {
            return HELD;
        }
        BigDecimal number = shown.divided(held);
        ask(CellRule.SHOWN_IN_UNIT, unit.code(), cell, notes, plain(number), unit.name());
        return new InUnit(number, unit);
    }

    /**
     * 12.3万 is the number held where it is shown in ten thousands and counts single ones; in a
     * column of 万元 it could be either.
     */
    private Meant asMultiple(int tens, Shown shown, BigDecimal held, Cell cell, RowNotes notes) {
        BigDecimal printed = asked.printed().map(UnitOfMeasure::factor).orElse(BigDecimal.ONE);
        if (tens == shown.dividedBy() && printed.compareTo(BigDecimal.ONE) == 0) {
            return HELD;
        }
        notes.error(
                CellRule.LETTERS_AMONG_DIGITS,
                cell.column(),
                asked.item(),
                plain(shown.divided(held)) + shown.unit(),
                asked.name());
        return new Unclear();
    }

    private Meant divided(Shown shown, BigDecimal held, Cell cell, RowNotes notes) {
        BigDecimal divided = shown.divided(held);
        notes.error(
                CellRule.SHOWN_DIVIDED,
                cell.column(),
                asked.item(),
                cell.text(),
                asked.name(),
                shown.percent() ? plain(divided.movePointRight(2)) + "%" : plain(divided));
        return new Unclear();
    }

    private void ask(CellRule rule, String subject, Cell cell, RowNotes notes, Object... more) {
        Object[] words = new Object[more.length + 1];
        words[0] = asked.name();
        System.arraycopy(more, 0, words, 1, more.length);
        String about = (asked.line() + " " + subject).strip();
        notes.ask(new LookQuestions.Topic(rule, cell.column(), asked.item(), about), cell, words);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
