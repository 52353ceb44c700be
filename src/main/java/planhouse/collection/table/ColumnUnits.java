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
 * groups above, in the line for the whole table, in the form's edition.
 */
public final class ColumnUnits {

    private final Units units;
    private final Edition edition;
    private final List<UnitOfMeasure> ofTable;
    private final FindingPlace table;

    public ColumnUnits(
            Units units, FormLayout layout, List<UnitOfMeasure> ofTable, FindingPlace table) {
        this.units = units;
        this.edition = layout.edition();
        this.ofTable = ofTable;
        this.table = table;
    }

    /** The unit that a column's header or the table says; a finding where it is not usable. */
    public Optional<UnitOfMeasure> unitOf(Item item, HeaderColumn column, List<Finding> findings) {
        if (item.unit().isEmpty()) {
            return Optional.empty();
        }
        UnitOfMeasure asked = item.unit().get();
        boolean innermost = true;
        for (int level = column.path().size() - 1; level >= 0; level--) {
            Optional<String> said = said(column, level);
            if (said.isEmpty()) {
                innermost = false;
                continue;
            }
            List<UnitOfMeasure> named = listed(said.get());
            if (Units.areSeveral(named, asked)) {
                findings.add(
                        finding(
                                TableRule.SEVERAL_UNITS_IN_HEADER,
                                item,
                                column.cells().get(level),
                                column.text()));
                return Optional.empty();
            }
            Optional<UnitOfMeasure> fitting = Units.fitting(named, asked);
            if (fitting.isPresent()) {
                if (isContradicted(fitting.get(), column, asked)) {
                    findings.add(ofWhole(column, TableRule.UNITS_DISAGREE, item));
                    return Optional.empty();
                }
                return fitting;
            }
            Optional<TableRule> broken = broken(named, asked, innermost);
            if (broken.isPresent()) {
                CellAddress cell = column.cells().get(level);
                findings.add(finding(broken.get(), item, cell, said.get()));
                return Optional.empty();
            }
        }
        if (Units.areSeveral(ofTable, asked)) {
            findings.add(ofWhole(column, TableRule.SEVERAL_UNITS, item));
            return Optional.empty();
        }
        return Units.fitting(ofTable, asked)
                .or(() -> Optional.of(edition.units().getOrDefault(item.code(), asked)));
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
                .flatMap(said -> Units.fitting(listed(said), asked).stream())
                .anyMatch(other -> other.factor().compareTo(unit.factor()) != 0);
    }

    private List<UnitOfMeasure> listed(String text) {
        return units.listed(text);
    }

    private Finding ofWhole(HeaderColumn column, TableRule rule, Item item) {
        return finding(rule, item, column.innermostCell(), column.text());
    }

    private Finding finding(TableRule rule, Item item, CellAddress cell, String found) {
        Bilingual unit = item.unit().map(UnitOfMeasure::name).orElse(Bilingual.same(""));
        return rule.finding(table.at(cell).of(item.code()), found, item.name(), unit);
    }
}
