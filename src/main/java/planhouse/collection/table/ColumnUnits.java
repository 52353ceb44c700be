package planhouse.collection.table;

import java.util.List;
import java.util.Optional;
import planhouse.collection.header.FormLayout;
import planhouse.collection.header.HeaderColumn;
import planhouse.collection.word.Units;
import planhouse.form.Edition;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.CellAddress;

/**
 * Finds the unit a column is printed in: in its header cell or the row of units under it, in the
 * groups above, in the line for the whole table, in the table that it goes on, in the form's
 * edition.
 */
public final class ColumnUnits {

    private final Units units;
    private final Edition edition;
    private final List<UnitOfMeasure> ofTable;
    private final Optional<RecognisedTable> before;
    private final FindingPlace table;

    /**
     * A unit that was looked for.
     *
     * @param unit empty where what is said is not usable
     * @param finding why it is not
     */
    private record Answer(Optional<UnitOfMeasure> unit, Optional<Finding> finding) {

        static Answer of(UnitOfMeasure unit) {
            return new Answer(Optional.of(unit), Optional.empty());
        }

        static Answer unusable(Finding finding) {
            return new Answer(Optional.empty(), Optional.of(finding));
        }
    }

    /**
     * @param ofTable said for the whole table
     * @param before the table that this one goes on
     */
    public ColumnUnits(
            Units units,
            FormLayout layout,
            List<UnitOfMeasure> ofTable,
            Optional<RecognisedTable> before,
            FindingPlace table) {
        this.units = units;
        this.edition = layout.edition();
        this.ofTable = ofTable;
        this.before = before;
        this.table = table;
    }

    /** The unit that a column's header or the table says; a finding where it is not usable. */
    public Optional<UnitOfMeasure> unitOf(Item item, HeaderColumn column, List<Finding> findings) {
        if (item.unit().isEmpty()) {
            return Optional.empty();
        }
        Answer answer = inHeader(item, column).orElseGet(() -> ofTable(item, column));
        answer.finding().ifPresent(findings::add);
        return answer.unit();
    }

    /** What the header's cells say, the innermost first; empty where they leave it open. */
    private Optional<Answer> inHeader(Item item, HeaderColumn column) {
        for (int level = column.path().size() - 1; level >= 0; level--) {
            Optional<String> said = said(column, level);
            if (said.isPresent()) {
                Optional<Answer> answer = inCell(level, said.get(), item, column);
                if (answer.isPresent()) {
                    return answer;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Answer> inCell(int level, String said, Item item, HeaderColumn column) {
        UnitOfMeasure asked = item.unit().orElseThrow();
        CellAddress cell = column.cells().get(level);
        List<UnitOfMeasure> named = units.listed(said);
        if (Units.areSeveral(named, asked)) {
            TableRule rule = TableRule.SEVERAL_UNITS_IN_HEADER;
            return Optional.of(Answer.unusable(finding(rule, item, cell, column.text())));
        }
        Optional<UnitOfMeasure> fitting = Units.fitting(named, asked);
        if (fitting.isPresent()) {
            return Optional.of(
                    isContradicted(fitting.get(), column, asked)
                            ? Answer.unusable(ofWhole(column, TableRule.UNITS_DISAGREE, item))
                            : Answer.of(fitting.get()));
        }
        boolean innermost = level == column.path().size() - 1;
        return broken(named, asked, innermost)
                .map(rule -> Answer.unusable(finding(rule, item, cell, said)));
    }

    /**
     * The unit in the line for the whole table, else the column's in the table before, else the
     * edition's, else the one asked for.
     */
    private Answer ofTable(Item item, HeaderColumn column) {
        UnitOfMeasure asked = item.unit().orElseThrow();
        if (Units.areSeveral(ofTable, asked)) {
            return Answer.unusable(ofWhole(column, TableRule.SEVERAL_UNITS, item));
        }
        return Answer.of(
                Units.fitting(ofTable, asked)
                        .or(() -> before(item))
                        .orElseGet(() -> edition.units().getOrDefault(item.code(), asked)));
    }

    private Optional<UnitOfMeasure> before(Item item) {
        return before.flatMap(table -> table.columnOf(item)).flatMap(ColumnBinding::printedUnit);
    }

    /** What is wrong with units of which none fits; a group's may be those of other columns. */
    private static Optional<TableRule> broken(
            List<UnitOfMeasure> named, UnitOfMeasure asked, boolean innermost) {
        if (named.isEmpty()) {
            return Optional.of(TableRule.UNIT_UNKNOWN);
        }
        if (!innermost) {
            return Optional.empty();
        }
        return Optional.of(
                Units.areRateAndPoints(asked, named)
                        ? TableRule.RATE_OR_POINTS
                        : TableRule.UNIT_OF_OTHER_QUANTITY);
    }

    private Optional<String> said(HeaderColumn column, int level) {
        Optional<String> below =
                level == column.path().size() - 1 ? column.unitBelow(units) : Optional.empty();
        return below.or(() -> column.path().get(level).unit());
    }

    /** Whether a unit in the row of units is another than a header above it says. */
    private boolean isContradicted(UnitOfMeasure unit, HeaderColumn column, UnitOfMeasure asked) {
        if (column.unitBelow(units).isEmpty()) {
            return false;
        }
        return column.path().subList(0, column.path().size() - 1).stream()
                .flatMap(above -> above.unit().stream())
                .flatMap(said -> Units.fitting(units.listed(said), asked).stream())
                .anyMatch(other -> other.factor().compareTo(unit.factor()) != 0);
    }

    private Finding ofWhole(HeaderColumn column, TableRule rule, Item item) {
        return finding(rule, item, column.innermostCell(), column.text());
    }

    private Finding finding(TableRule rule, Item item, CellAddress cell, String found) {
        Bilingual unit = item.unit().map(UnitOfMeasure::name).orElse(Bilingual.same(""));
        return rule.finding(table.at(cell).of(item.code()), found, item.name(), unit);
    }
}
