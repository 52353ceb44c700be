package planhouse.warehouse.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The bytes of workbooks as received, kept in parts that fill a page of the database each. Works in
 * the caller's transaction.
 */
public final class WorkbookBytes {

    /** Bytes; with its row's head such a part fills a page of PostgreSQL's usual 8 kB. */
    private static final int PART = 8_000;

    private static final int PARTS_AT_ONCE = 128;

    private final DataSource dataSource;

    public WorkbookBytes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a file as the bytes of a workbook that has none yet. */
    void keep(long workbook, Path file) throws SQLException, IOException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        String statement =
                "copy warehouse.workbook_part (workbook_key, part_no, bytes) from stdin (format"
                        + " binary)";
        try (InputStream in = Files.newInputStream(file);
                BinaryCopy copy = new BinaryCopy(connection, statement)) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                copy.startRow(3);
                copy.bigint(workbook);
                copy.integer(++number);
                copy.bytes(part);
            }
            copy.finish();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /**
     * Writes a workbook's bytes to a file.
     *
     * @throws IOException when the file cannot be made
     */
    public void write(long workbook, Path file) throws IOException {
        JdbcTemplate few = new JdbcTemplate(dataSource);
        few.setFetchSize(PARTS_AT_ONCE);
        try (OutputStream out = Files.newOutputStream(file)) {
            few.query(
                    "select bytes from warehouse.workbook_part where workbook_key = ? order by"
                            + " part_no",
                    row -> {
                        try {
                            out.write(row.getBytes("bytes"));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    workbook);
        }
    }
}
