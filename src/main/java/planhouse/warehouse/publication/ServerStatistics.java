package planhouse.warehouse.publication;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.StagingTable;

/**
 * Keeps the server's statistics up with a run that publishes. It counts tables by itself about once
 * a minute; until then it takes new submissions for empty and unpublished, and may compare every
 * row with every other. Works outside transactions.
 */
public final class ServerStatistics {

    private static final long FIRST_COUNT = 16;

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;
    private long decided;

    public ServerStatistics(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.definitions = definitions;
        this.sql = sql;
    }

    /** Before a run publishes: what it has staged is counted, where it is much. */
    public void begin(long run) {
        decided = 0;
        List<String> forms =
                jdbc.sql(sql.read("loading/forms_with_much_staged.sql"))
                        .param("run_id", run)
                        .query(String.class)
                        .list();
        for (String form : forms) {
            StagingTable staging = new StagingTable(definitions.form(form).orElseThrow());
            jdbc.sql("analyze " + staging.name()).update();
        }
        if (!forms.isEmpty()) {
            countReturns();
        }
    }

    /**
     * After a decision over a submission; whenever as many again were made, returns are counted.
     */
    public void decided() {
        decided++;
        if (decided >= FIRST_COUNT && Long.bitCount(decided) == 1) {
            countReturns();
        }
    }

    private void countReturns() {
        jdbc.sql("analyze warehouse.submission, warehouse.submission_table, warehouse.return")
                .update();
    }
}
