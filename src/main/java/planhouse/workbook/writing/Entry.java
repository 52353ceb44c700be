package planhouse.workbook.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell accepts from the person who fills it in. Bounds are included; null is no bound. */
public sealed interface Entry {

    /** A choice from a short list; together not longer than 255 characters. */
    record OneOf(List<String> choices) implements Entry {

        public OneOf {
            choices = List.copyOf(choices);
            int length = String.join(",", choices).length();
            if (length > 255 || choices.stream().anyMatch(choice -> choice.contains(","))) {
                throw new IllegalArgumentException(
                        "a list in a cell has at most 255 characters and no commas inside; found "
                                + choices
                                + "; name an area and use OneOfArea");
            }
        }
    }

    /** A choice from cells: a defined name, or an area with its sheet. */
    record OneOfArea(String reference) implements Entry {}

    record WholeNumber(@Nullable Long least, @Nullable Long most) implements Entry {}

    record DecimalNumber(@Nullable BigDecimal least, @Nullable BigDecimal most) implements Entry {}

    record Day(LocalDate first, LocalDate last) implements Entry {}

    record TextOfLength(int least, int most) implements Entry {}

    /** Whatever makes a formula true, written for the area's first cell without {@code =}. */
    record Holding(String formula) implements Entry {}
}
