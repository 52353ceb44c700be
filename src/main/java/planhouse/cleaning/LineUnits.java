package planhouse.cleaning;

import java.util.List;
import java.util.Optional;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.table.FoundTable;
import planhouse.collection.table.TableRule;
import planhouse.collection.word.Label;
import planhouse.collection.word.Units;
import planhouse.form.Line;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/**
 * The unit a matrix's row is printed in: behind its label, in the column of units, in the line for
 * the whole table, else as the edition declares it.
 */
final class LineUnits {

    private final FoundTable found;
    private final Units units;

    LineUnits(FoundTable found, Units units) {
        this.found = found;
        this.units = units;
    }

    /** The printed unit; a finding in the notes where none is usable. */
    Optional<UnitOfMeasure> unitOf(
            Line line, Label label, int labelColumn, Row row, RowNotes notes) {
        if (line.unit().isEmpty()) {
            return Optional.empty();
        }
        UnitOfMeasure asked = line.unit().get();
        Optional<String> said = label.unit();
        int column = labelColumn;
        if (said.isEmpty() && found.rowUnits().isPresent()) {
            column = found.rowUnits().getAsInt();
            said = row.cellAt(column).map(Cell::text);
        }
        if (said.isPresent()) {
            List<UnitOfMeasure> named = units.listed(said.get());
            Optional<UnitOfMeasure> fitting =
                    named.stream().filter(unit -> unit.convertsTo(asked)).findFirst();
            if (fitting.isEmpty()) {
                tell(rule(asked, named), line, column, said.get(), notes);
            }
            return fitting;
        }
        if (Units.areSeveral(found.tableUnits(), asked)) {
            tell(TableRule.SEVERAL_UNITS, line, labelColumn, label.raw(), notes);
            return Optional.empty();
        }
        return found.tableUnits().stream()
                .filter(unit -> unit.convertsTo(asked))
                .findFirst()
                .or(
                        () ->
                                Optional.of(
                                        found.table()
                                                .edition()
                                                .units()
                                                .getOrDefault(line.code(), asked)));
    }

    private static TableRule rule(UnitOfMeasure asked, List<UnitOfMeasure> named) {
        if (named.isEmpty()) {
            return TableRule.UNIT_UNKNOWN;
        }
        return Units.areRateAndPoints(asked, named)
                ? TableRule.RATE_OR_POINTS
                : TableRule.UNIT_OF_OTHER_QUANTITY;
    }

    private static void tell(TableRule rule, Line line, int column, String found, RowNotes notes) {
        notes.add(
                rule.finding(
                        notes.place(column).of(line.code()),
                        found,
                        line.name(),
                        line.unit().map(UnitOfMeasure::name).orElseThrow()));
    }
}
