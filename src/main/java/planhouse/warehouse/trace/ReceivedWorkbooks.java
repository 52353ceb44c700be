package planhouse.warehouse.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.BilingualColumns;

/** Finds the workbooks that were received, by what they hold or what they are called. */
public final class ReceivedWorkbooks {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public ReceivedWorkbooks(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
    }

    /** Those that came under a file name, the newest first. */
    public List<ReceivedWorkbook> named(String fileName) {
        return find(fileName, null);
    }

    /**
     * Those with a content, the newest first.
     *
     * @param sha256 its SHA-256, or the first digits of it, in lower case
     */
    public List<ReceivedWorkbook> holding(String sha256) {
        return find(null, sha256);
    }

    /** A sheet that was looked at for forms. */
    public record LookedAt(String sheet, boolean hasForm) {}

    /** The sheets of a workbook, those with tables of forms first; none where it was not opened. */
    public List<LookedAt> sheets(ReceivedWorkbook workbook) {
        return jdbc.sql(sql.read("trace/sheets.sql"))
                .param("workbook_key", workbook.key())
                .query(LookedAt.class)
                .list();
    }

    private List<ReceivedWorkbook> find(@Nullable String fileName, @Nullable String sha256) {
        return jdbc.sql(sql.read("trace/received.sql"))
                .param("file_name", fileName, Types.VARCHAR)
                .param("sha256", sha256, Types.VARCHAR)
                .query((row, number) -> workbook(row))
                .list();
    }

    private static ReceivedWorkbook workbook(ResultSet row) throws SQLException {
        return new ReceivedWorkbook(
                row.getLong("workbook_key"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("file"),
                Optional.ofNullable(row.getString("outcome")),
                BilingualColumns.ifAny(row, "reason"));
    }
}
