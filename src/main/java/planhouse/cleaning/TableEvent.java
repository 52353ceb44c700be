package planhouse.cleaning;

import java.util.List;
import planhouse.collection.table.RecognisedTable;
import planhouse.indicator.Finding;

/** What a workbook says, in reading order: a table opens, its rows follow, it closes. */
public sealed interface TableEvent {

    /**
     * @param findings about the header: a required column missing, a unit not known, no county, no
     *     year
     */
    record Opened(RecognisedTable table, List<Finding> findings) implements TableEvent {}

    record Data(CleanRow row) implements TableEvent {}

    record SetAside(SetAsideRow row) implements TableEvent {}

    /**
     * @param findings about the table as a whole: strays beside or below it, unknown columns,
     *     hidden rows
     */
    record Closed(RecognisedTable table, CellCount cells, List<Finding> findings)
            implements TableEvent {}

    /**
     * Behind the last table, something about one that closed before.
     *
     * @param finding what another sheet seems to hold of it
     */
    record Noticed(RecognisedTable table, Finding finding) implements TableEvent {}
}
