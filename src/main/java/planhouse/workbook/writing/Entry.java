package planhouse.workbook.writing;

import java.util.List;

/** What a cell accepts from the person who fills it in. */
public sealed interface Entry {

    /**
     * Excel's longest list and formula of an entry; it takes a file with a longer one for damaged.
     */
    int LONGEST = 255;

    /** A choice from a short list; together not longer than {@link #LONGEST}. */
    record OneOf(List<String> choices) implements Entry {

        public OneOf {
            choices = List.copyOf(choices);
            int length = String.join(",", choices).length();
            if (length > LONGEST || choices.stream().anyMatch(choice -> choice.contains(","))) {
                throw new IllegalArgumentException(
                        "a list in a cell has at most 255 characters and no commas inside; found "
                                + choices
                                + "; name an area and use OneOfArea");
            }
        }
    }

    /** A choice from cells: a defined name, or an area with its sheet. */
    record OneOfArea(String reference) implements Entry {}

    /**
     * Whatever makes a formula true; a blank cell has to do so as well, unless it is not allowed.
     *
     * @param formula written for the area's first cell, without {@code =} and not longer than
     *     {@link #LONGEST}
     */
    record Holding(String formula) implements Entry {

        public Holding {
            if (formula.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "the formula of an entry has at most 255 characters; found "
                                + formula.length()
                                + ": "
                                + formula);
            }
        }
    }
}
