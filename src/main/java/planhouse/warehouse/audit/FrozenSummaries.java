package planhouse.warehouse.audit;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;

/** Proves that what summaries froze is as they wrote it: the audit trail has digests of it. */
public final class FrozenSummaries {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public FrozenSummaries(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
    }

    public SummaryProof verify() {
        List<SummaryProof.Altered> altered =
                jdbc.sql(sql.read("audit/summaries_altered.sql"))
                        .query(
                                (row, number) ->
                                        new SummaryProof.Altered(
                                                row.getLong("summary_run_key"),
                                                row.getString("plan_code"),
                                                row.getInt("year"),
                                                row.getString("table_name"),
                                                Optional.ofNullable(row.getString("expected")),
                                                Optional.ofNullable(row.getString("found"))))
                        .list();
        return jdbc.sql(sql.read("audit/summaries.sql"))
                .query(
                        (row, number) ->
                                new SummaryProof(
                                        row.getLong("runs"),
                                        row.getLong("without_digest"),
                                        altered))
                .single();
    }
}
