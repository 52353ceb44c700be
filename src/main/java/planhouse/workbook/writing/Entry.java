package planhouse.workbook.writing;

import java.util.List;

/** What a cell accepts from the person who fills it in. */
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

    /** Whatever makes a formula true, written for the area's first cell without {@code =}. */
    record Holding(String formula) implements Entry {}
}
