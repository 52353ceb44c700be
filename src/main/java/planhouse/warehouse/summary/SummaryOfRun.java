package planhouse.warehouse.summary;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which summary a run of the job made; on record in the transaction that stores the summary, so
 * that a run that was interrupted afterwards finds it and makes no second one.
 */
public final class SummaryOfRun {

    private final JdbcClient jdbc;

    public SummaryOfRun(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The key of the run's summary, in {@code warehouse.summary_run}. */
    public Optional<Long> find(long run) {
        return jdbc.sql("select summary_run_key from warehouse.summary_of_run where run_id = ?")
                .param(run)
                .query(Long.class)
                .optional();
    }

    public void record(long run, long summary) {
        jdbc.sql("insert into warehouse.summary_of_run (run_id, summary_run_key) values (?, ?)")
                .params(run, summary)
                .update();
    }
}
