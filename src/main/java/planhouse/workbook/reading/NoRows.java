package planhouse.workbook.reading;

import org.jspecify.annotations.Nullable;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;

/** The rows of a sheet that has none, such as a chart's. */
record NoRows() implements RowReader {

    @Override
    public @Nullable Row next() {
        return null;
    }

    @Override
    public void close() {}
}
