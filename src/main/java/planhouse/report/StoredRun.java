package planhouse.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;

/** One run of the summary, asked for what it stored by the queries of {@code sql/summary}. */
final class StoredRun {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final ZoneId zone;
    private final long key;

    /**
     * @param zone in which its moments are told
     */
    StoredRun(DataSource dataSource, SqlFiles sql, ZoneId zone, long key) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.zone = zone;
        this.key = key;
    }

    long key() {
        return key;
    }

    /**
     * @param query the name of its file, such as {@code read_targets}
     */
    JdbcClient.StatementSpec ask(String query) {
        return jdbc.sql(sql.read("summary/" + query + ".sql")).param("summary_run_key", key);
    }

    /** As a clock in the zone shows it; the database answers in another. */
    OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(zone)
                .toOffsetDateTime();
    }

    /** The texts of an array. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String.class::cast)
                .toList();
    }
}
