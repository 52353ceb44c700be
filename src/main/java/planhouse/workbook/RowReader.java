package planhouse.workbook;

import org.jspecify.annotations.Nullable;

/** The rows of one sheet as a stream, ascending, without those that are blank. */
public interface RowReader extends AutoCloseable {

    /**
     * The next row that holds at least one cell that is not blank, or null behind the last.
     *
     * @throws UnreadableWorkbookException when the file is damaged from here on, or too much
     */
    @Nullable Row next() throws UnreadableWorkbookException;

    @Override
    void close();
}
