package planhouse.cli.wording;

import java.util.Locale;
import java.util.Optional;
import planhouse.indicator.UnitOfMeasure;
import planhouse.warehouse.reading.FigureChange;

/** A changed figure for people: what was measured, in which unit, and its values. */
public final class FigureWords {

    private static final String NOTHING = "–";

    private FigureWords() {}

    /** What was measured and the unit its values are kept in, which the workbook's need not be. */
    public static String item(FigureChange change) {
        return change.itemName().in(Locale.getDefault()) + unit(change.unit());
    }

    /** A number with commas between the thousands, anything else by its name. */
    public static String value(Optional<FigureChange.Figure> figure) {
        return figure.map(
                        one ->
                                one.number()
                                        .map(NumberText::plain)
                                        .orElseGet(() -> one.shown().in(Locale.getDefault())))
                .orElse(NOTHING);
    }

    /** A unit in brackets, to stand after what is measured in it; nothing where there is none. */
    public static String unit(Optional<UnitOfMeasure> unit) {
        return unit.map(of -> Words.of("figure.unit", of.name().in(Locale.getDefault())))
                .orElse("");
    }
}
