package planhouse.collection.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import planhouse.indicator.Finding;
import planhouse.indicator.UnitOfMeasure;

/**
 * A table found in the rows of a sheet, and where it stands there.
 *
 * @param findings about its header, unit, respondent and year
 * @param remarks about columns left alone; told when the table closes
 * @param lastHeaderRow the last row with header cells or units
 * @param headed every column under the header, bound or not
 * @param headerTexts the header cells' texts by column, to know the header when it is printed again
 * @param rowUnits in a matrix, the column that says each row's unit
 * @param claims what the table's rows say of their respondent, year and unit
 * @param tableUnits units said for the whole table
 * @param nextTableFrom where another table stands beside this one, its first column
 */
public record FoundTable(
        RecognisedTable table,
        List<Finding> findings,
        List<Finding> remarks,
        int lastHeaderRow,
        Set<Integer> headed,
        Map<Integer, Set<String>> headerTexts,
        OptionalInt rowUnits,
        RowClaims claims,
        List<UnitOfMeasure> tableUnits,
        OptionalInt nextTableFrom) {

    public FoundTable {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
        headed = Set.copyOf(headed);
        headerTexts = Map.copyOf(headerTexts);
        tableUnits = List.copyOf(tableUnits);
    }

    /** This table with one finding more. */
    public FoundTable with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new FoundTable(
                table,
                more,
                remarks,
                lastHeaderRow,
                headed,
                headerTexts,
                rowUnits,
                claims,
                tableUnits,
                nextTableFrom);
    }
}
