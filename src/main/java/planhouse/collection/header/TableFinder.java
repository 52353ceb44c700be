package planhouse.collection.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import planhouse.collection.word.SheetNames;
import planhouse.collection.word.Units;
import planhouse.form.Form;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** Looks for the first header of any form in some rows of a sheet. */
public final class TableFinder {

    /** Most rows that a header has, blank ones between included. */
    static final int HIGHEST = 4;

    private static final int ROWS_LOOKED_AT = 30;

    /** Cells of a row, and letters of a cell, among which a row's label is looked for. */
    private static final int LABEL_CELLS = 4;

    private static final int LONGEST_LABEL = 200;

    // what a header is worth: its columns, its form's row labels, a title that names the form
    private static final int OF_COLUMNS = 2;
    private static final int MISSING_ITEM = 10;
    private static final int MOST_ROW_LABELS = 10;
    private static final int TITLED = 30;

    private final List<FormLayout> layouts;
    private final HeaderWords words;
    private final Units units;
    private final LocalDate today;
    private final BiPredicate<Form, String> isLookedFor;

    /** Looks for each form on the sheets that its file names. */
    public TableFinder(FormLayouts known, LocalDate today) {
        this(known, today, SheetNames::isLookedFor);
    }

    /**
     * @param isLookedFor whether a form is looked for on a sheet of a name
     */
    public TableFinder(FormLayouts known, LocalDate today, BiPredicate<Form, String> isLookedFor) {
        this.layouts = known.layouts();
        this.words = known.words();
        this.units = known.units();
        this.today = today;
        this.isLookedFor = isLookedFor;
    }

    /**
     * What was found.
     *
     * @param best the header; empty where there is none that is accepted
     * @param tied another form that fits as well
     * @param nearest what came nearest, accepted or not
     */
    public record Outcome(
            Optional<HeaderMatch> best,
            Optional<HeaderMatch> tied,
            Optional<HeaderMatch> nearest) {}

    /** Whether a row may be of a header, at a glance. */
    public boolean maybeHeader(Row row) {
        return words.maybeHeader(row);
    }

    /** Looks for the header that fits a form best. */
    public Outcome find(SheetRows in) {
        HeaderGrid grid = new HeaderGrid(in, units, words, Optional.empty());
        HeaderRanking ranking = new HeaderRanking();
        for (Row start : in.rows()) {
            if (ranking.isDecidedBefore(start.number())) {
                break;
            }
            if (words.isAnyIn(start, grid)) {
                matches(in, start.number(), grid).forEach(ranking::add);
            }
        }
        return new Outcome(
                ranking.best().map(new HeaderGrowth(this, grid)::grown),
                ranking.tied(),
                ranking.nearest());
    }

    /**
     * The same header read by one form in its right edition: the one that a template names, else
     * the best of those in use for the year. A withdrawn edition is what the sheet is on only if it
     * explains the header better than all of them.
     */
    public HeaderMatch again(
            HeaderMatch found, Optional<Integer> year, Optional<String> named, SheetRows in) {
        HeaderGrid grid = new HeaderGrid(in, units, words, year);
        List<HeaderMatch> all =
                layouts.stream()
                        .filter(layout -> layout.isOf(found.layout().form()))
                        .map(layout -> again(found, layout, grid))
                        .toList();
        Optional<HeaderMatch> sure =
                all.stream()
                        .filter(match -> named.equals(Optional.of(match.layout().edition().code())))
                        .findFirst();
        Optional<HeaderMatch> inUse =
                all.stream()
                        .filter(match -> !isWithdrawn(match))
                        .filter(match -> year.map(match.layout().edition()::covers).orElse(true))
                        .min(HeaderMatch.BEST_FIRST);
        Optional<HeaderMatch> withdrawn =
                all.stream()
                        .filter(this::isWithdrawn)
                        .min(HeaderMatch.BEST_FIRST)
                        .filter(old -> old.weight() > inUse.map(HeaderMatch::weight).orElse(0));
        return sure.or(() -> withdrawn)
                .or(() -> inUse)
                .orElseGet(() -> again(found, found.layout(), grid));
    }

    private HeaderMatch again(HeaderMatch found, FormLayout layout, HeaderGrid grid) {
        Set<Integer> own = new HashSet<>();
        found.columns().forEach(column -> own.add(column.column()));
        ReadHeader header = grid.header(found.firstRow(), found.lastRow()).within(own);
        return match(layout, header, found.titled(), grid);
    }

    private boolean isWithdrawn(HeaderMatch match) {
        return match.layout().edition().isWithdrawn(today);
    }

    private List<HeaderMatch> matches(SheetRows in, int first, HeaderGrid grid) {
        List<Row> rows = in.rows();
        List<HeaderMatch> matches = new ArrayList<>();
        Map<String, Boolean> titled = new HashMap<>();
        for (Row end : rows) {
            int last = end.number();
            if (last < first || last >= first + HIGHEST || grid.goesOn(first, last)) {
                continue;
            }
            ReadHeader header = grid.header(first, last);
            for (FormLayout layout : layouts) {
                Form form = layout.form();
                if (isLookedFor.test(form, in.sheet())) {
                    boolean named =
                            titled.computeIfAbsent(
                                    form.code(),
                                    code -> SheetNames.names(form, rows, first, in.sheet()));
                    HeaderMatch match = match(layout, header, named, grid);
                    if (match.weight() > 0) {
                        matches.add(match);
                    }
                }
            }
        }
        return matches;
    }

    HeaderMatch match(FormLayout layout, ReadHeader header, boolean titled, HeaderGrid grid) {
        ColumnMatcher matcher = new ColumnMatcher(layout, header.columns());
        int rowLabels = matcher.items().isEmpty() ? 0 : rowLabels(layout, header.lastRow(), grid);
        long missing =
                layout.items().stream()
                        .filter(layout::isNeeded)
                        .filter(item -> !matcher.items().containsKey(item.code()))
                        .count();
        int weight =
                matcher.weight() == 0
                        ? 0
                        : matcher.weight() * OF_COLUMNS
                                - (int) missing * MISSING_ITEM
                                + Math.min(rowLabels, MOST_ROW_LABELS)
                                + (titled ? TITLED : 0);
        return new HeaderMatch(
                layout,
                header.firstRow(),
                header.lastRow(),
                header.columns(),
                matcher.items(),
                matcher.stubs(),
                rowLabels,
                titled,
                weight);
    }

    private static int rowLabels(FormLayout layout, int last, HeaderGrid grid) {
        if (layout.form().isList() || !layout.knowsRowLabels()) {
            return 0;
        }
        int known = 0;
        for (Row row : grid.rows()) {
            if (row.number() > last && row.number() <= last + ROWS_LOOKED_AT) {
                known += hasRowLabel(layout, row, grid) ? 1 : 0;
            }
        }
        return known;
    }

    private static boolean hasRowLabel(FormLayout layout, Row row, HeaderGrid grid) {
        for (Cell cell : row.cells().subList(0, Math.min(LABEL_CELLS, row.cells().size()))) {
            if (cell.text().length() <= LONGEST_LABEL
                    && layout.isRowLabel(grid.label(cell.text()))) {
                return true;
            }
        }
        return false;
    }
}
