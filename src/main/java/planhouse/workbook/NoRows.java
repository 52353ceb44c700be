package planhouse.workbook;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet that has none, such as a chart's. */
record NoRows() implements RowReader {

    @Override
    public @Nullable Row next() {
        return null;
    }

    @Override
    public void close() {}
}
