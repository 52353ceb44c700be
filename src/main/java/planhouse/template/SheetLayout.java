package planhouse.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Rule;
import planhouse.form.StubColumn;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.writing.Area;

/**
 * Where everything of a form stands on its sheet: title, line, note, header, total, rows; stub
 * columns, items, and behind a gap the columns for reference. Rows and columns count from 0.
 *
 * @param references the items whose figures of last year are shown
 * @param rows how many rows there are to fill
 */
record SheetLayout(
        Form form, Edition edition, int year, List<Item> items, List<Item> references, int rows) {

    static final int TITLE = 0;
    static final int LINE = 1;
    static final int NOTE = 2;
    static final int HEADER = 3;

    SheetLayout {
        items = List.copyOf(items);
        references = List.copyOf(references);
    }

    static SheetLayout of(FormFilling filling, int year, int rows) {
        Form form = filling.form();
        Edition edition = filling.edition(year);
        List<Item> asked =
                form.items().stream()
                        .filter(item -> !edition.absent().contains(item.code()))
                        .toList();
        List<Item> references =
                filling.lastYear().isPresent()
                        ? asked.stream().filter(new LastYearItems(form)::isReference).toList()
                        : List.of();
        return new SheetLayout(form, edition, year, asked, references, rows);
    }

    List<StubColumn> stubs() {
        return form.stub().columns();
    }

    int headerRows() {
        boolean grouped = items.stream().anyMatch(item -> path(item).size() > 1);
        return grouped || !references.isEmpty() ? 2 : 1;
    }

    int lastHeaderRow() {
        return HEADER + headerRows() - 1;
    }

    /** Whether a row sums the others: where the form has a rule that such rows must keep. */
    boolean hasTotal() {
        return !form.rules(Rule.TotalsAgree.class).isEmpty()
                && items.stream().anyMatch(this::isSummed);
    }

    int totalRow() {
        return lastHeaderRow() + 1;
    }

    int firstRow() {
        return lastHeaderRow() + (hasTotal() ? 2 : 1);
    }

    int lastRow() {
        return firstRow() + Math.max(rows, 1) - 1;
    }

    int column(Item item) {
        return stubs().size() + items.indexOf(item);
    }

    Optional<Integer> column(String itemCode) {
        return items.stream()
                .filter(item -> item.code().equals(itemCode))
                .findFirst()
                .map(this::column);
    }

    int columns() {
        return stubs().size() + items.size();
    }

    Optional<Integer> referenceColumn(String itemCode) {
        for (int index = 0; index < references.size(); index++) {
            if (references.get(index).code().equals(itemCode)) {
                return Optional.of(columns() + 1 + index);
            }
        }
        return Optional.empty();
    }

    int lastColumn() {
        return references.isEmpty() ? columns() - 1 : columns() + references.size();
    }

    /** The cells of a column that are filled in. */
    Area entries(int column) {
        return Area.column(column, firstRow(), lastRow());
    }

    /**
     * The header as the edition has it, else the form, from the outermost cell to the innermost.
     */
    List<String> path(Item item) {
        List<List<String>> paths =
                Stream.concat(
                                edition.headers().getOrDefault(item.code(), List.of()).stream(),
                                item.headers().stream())
                        .filter(path -> !path.isEmpty())
                        .toList();
        return paths.isEmpty() ? List.of(item.name().zh()) : paths.get(0);
    }

    /** The unit that an item's numbers are written in. */
    Optional<UnitOfMeasure> printed(Item item) {
        return Optional.ofNullable(edition.units().get(item.code())).or(item::unit);
    }

    Optional<UnitOfMeasure> printed(Line line) {
        return Optional.ofNullable(edition.units().get(line.code())).or(line::unit);
    }

    /** All units that the sheet is written in, in its order. */
    Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        items.forEach(item -> printed(item).ifPresent(unit -> units.add(unit.name().zh())));
        lines().forEach(line -> printed(line).ifPresent(unit -> units.add(unit.name().zh())));
        return units;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>(form.lines());
        lines.removeIf(line -> edition.absent().contains(line.code()));
        return lines;
    }

    /** Whether the item's rows add up: a number that is no rate. */
    boolean isSummed(Item item) {
        boolean rate =
                printed(item)
                        .map(UnitOfMeasure::quantity)
                        .filter(
                                quantity ->
                                        quantity.startsWith("percent")
                                                || quantity.equals("per_mille")
                                                || quantity.equals("ratio")
                                                || quantity.contains("_per_"))
                        .isPresent();
        return form.lines().isEmpty() && item.isNumeric() && !item.place().growth() && !rate;
    }

    /** The rule that a growth follows from two other columns, where the item is such a growth. */
    Optional<Rule.GrowthAgrees> growth(Item item) {
        return form.rules(Rule.GrowthAgrees.class).stream()
                .filter(rule -> rule.growth().equals(item.code()))
                .filter(rule -> column(rule.current()).isPresent())
                .filter(rule -> column(rule.previous()).isPresent())
                .findFirst();
    }
}
