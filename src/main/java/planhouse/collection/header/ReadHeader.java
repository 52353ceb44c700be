package planhouse.collection.header;

import java.util.List;
import java.util.Set;

/**
 * Rows of a sheet, read as a header.
 *
 * @param columns the columns that they head, in order
 */
record ReadHeader(int firstRow, int lastRow, List<HeaderColumn> columns) {

    ReadHeader within(Set<Integer> of) {
        return new ReadHeader(
                firstRow,
                lastRow,
                columns.stream().filter(column -> of.contains(column.column())).toList());
    }
}
