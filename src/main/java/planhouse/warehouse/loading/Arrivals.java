package planhouse.warehouse.loading;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.LedgerException;
import planhouse.warehouse.Submitter;

/** The files a run was given, on record from the moment it begins. */
public final class Arrivals {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public Arrivals(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
    }

    /** Puts the files on record; those that are, because the run began before, stay as they are. */
    public void record(long run, List<Path> files, Submitter submitter) {
        int number = 0;
        for (Path file : files) {
            number++;
            jdbc.sql(sql.read("loading/record_arrival.sql"))
                    .param("run_id", run)
                    .param("arrival_no", number)
                    .param("file", file.toString())
                    .param("submitted_by", submitter.person())
                    .param("reason", submitter.reason().orElse(null))
                    .update();
        }
    }

    /** Those that have not been read yet, in the order they were given. */
    public List<Arrival> waiting(long run) {
        return jdbc.sql(
                        "select arrival_no, file from warehouse.arrival where run_id = ? and"
                                + " outcome is null order by 1")
                .param(run)
                .query(
                        (row, number) ->
                                new Arrival(
                                        run,
                                        row.getInt("arrival_no"),
                                        Path.of(row.getString("file"))))
                .list();
    }

    /**
     * Ends a run: every workbook gets its outcome, and everything it was given is accounted for.
     *
     * @throws LedgerException with each offence, when something is not
     */
    public void settle(long run) {
        jdbc.sql(sql.read("loading/settle_arrivals.sql")).param("run_id", run).update();
        List<String> offences =
                jdbc.sql(sql.read("loading/unsettled.sql"))
                        .param("run_id", run)
                        .query(String.class)
                        .list();
        if (!offences.isEmpty()) {
            throw new LedgerException(
                    "run " + run + " does not add up: " + String.join("; ", offences));
        }
    }
}
