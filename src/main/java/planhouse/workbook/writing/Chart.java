package planhouse.workbook.writing;

import java.util.List;

/**
 * A chart that Excel can edit: it refers to cells and keeps no numbers of its own.
 *
 * @param title above the chart, with the unit of its values
 * @param format number format of the values' axis and of labels
 * @param labels write each value beside its mark
 */
public record Chart(Kind kind, String title, String format, boolean labels, List<Series> series) {

    /** Columns stand, bars lie. */
    public enum Kind {
        LINE,
        COLUMNS,
        STACKED_COLUMNS,
        BARS,
        STACKED_BARS,
        PIE,
        DOUGHNUT
    }

    /**
     * One line, or the columns of one colour.
     *
     * @param name the cell that names it
     * @param categories cells in one row or column
     * @param values as many cells
     * @param colours one; for a pie or doughnut one for each part
     * @param dashed a line that is a plan, not a measurement
     */
    public record Series(
            Area name, Area categories, Area values, List<Colour> colours, boolean dashed) {

        public Series {
            colours = List.copyOf(colours);
            if (colours.isEmpty()) {
                throw new IllegalArgumentException(
                        "the series of " + values.a1() + " needs a colour");
            }
        }
    }

    public Chart {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("the chart \"" + title + "\" has no series");
        }
    }

    boolean isRound() {
        return kind == Kind.PIE || kind == Kind.DOUGHNUT;
    }
}
