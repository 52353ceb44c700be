package planhouse.warehouse.schema;

import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.server.TestDatabase;

/**
 * A warehouse with the illustrative returns of {@code schema/returns-for-marts.sql}: most
 * published, two rejected, one not decided. Shared by tests that leave it as it is.
 */
final class PublishedReturns {

    /** In this order; 2, 7 and 13 are the second revisions of their returns. */
    private static final List<Long> PUBLISHED =
            List.of(1L, 4L, 14L, 2L, 5L, 6L, 8L, 9L, 7L, 10L, 12L, 13L, 11L);

    private static final String REJECT =
            "update warehouse.submission set state = 'rejected' where submission_key in (3, 16)";

    private final DataSource dataSource = TestDatabase.create().dataSource();

    private PublishedReturns() {
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        new WarehouseSchema(dataSource, new Programme(files)).bringUpToDate();
        stage();
        PUBLISHED.forEach(submission -> publish(submission, files.sqlFiles()));
        jdbc().sql(REJECT).update();
    }

    static PublishedReturns shared() {
        return Shared.RETURNS;
    }

    DataSource dataSource() {
        return dataSource;
    }

    private void stage() {
        var script = new ClassPathResource("planhouse/warehouse/schema/returns-for-marts.sql");
        try (Connection connection = dataSource.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new EncodedResource(script, "UTF-8"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    long count(String sql) {
        return jdbc().sql(sql).query(Long.class).single();
    }

    /** The rows of a view in the order of the columns, as text; a dash is null. */
    List<String> rows(String view, String columns) {
        return jdbc().sql(
                        "select "
                                + columns
                                + " from mart."
                                + view
                                + " order by "
                                + ordinals(columns))
                .query(
                        (row, number) -> {
                            ResultSetMetaData described = row.getMetaData();
                            List<String> cells = new ArrayList<>();
                            for (int column = 1; column <= described.getColumnCount(); column++) {
                                String cell = row.getString(column);
                                cells.add(cell == null ? "-" : cell);
                            }
                            return String.join(" | ", cells);
                        })
                .list();
    }

    private static String ordinals(String columns) {
        List<String> ordinals = new ArrayList<>();
        for (int column = 1; column <= columns.split(",").length; column++) {
            ordinals.add(String.valueOf(column));
        }
        return String.join(", ", ordinals);
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    /** As a load does it, without the review. */
    private void publish(long submission, SqlFiles sql) {
        var into =
                jdbc().sql(
                                "select f.fact_table, r.return_key, r.county_key, r.year,"
                                        + " s.rows_read from warehouse.submission s join"
                                        + " warehouse.return r using (return_key) join"
                                        + " warehouse.dim_form f on f.form_key = r.form_key where"
                                        + " s.submission_key = ?")
                        .param(submission)
                        .query()
                        .singleRow();
        MapSqlParameterSource parameters =
                new MapSqlParameterSource(into)
                        .addValue("submission_key", submission)
                        .addValue("rows_loaded", into.get("rows_read"))
                        .addValue("moment", OffsetDateTime.now());
        NamedParameterJdbcTemplate statements = new NamedParameterJdbcTemplate(dataSource);
        statements.update(sql.read("warehouse/" + into.get("fact_table") + ".sql"), parameters);
        statements.update(sql.read("loading/publish_submission.sql"), parameters);
    }

    /** Made with the first use. */
    private static final class Shared {

        static final PublishedReturns RETURNS = new PublishedReturns();
    }
}
