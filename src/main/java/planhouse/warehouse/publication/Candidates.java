package planhouse.warehouse.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.collection.table.TableRule;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;

/** The submissions that wait for a decision, as the warehouse has them. */
final class Candidates {

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;

    Candidates(JdbcClient jdbc, Definitions definitions, SqlFiles sql) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.sql = sql;
    }

    /** Those of a run, in the order in which they are to be published. */
    List<Long> waiting(long run) {
        return jdbc.sql(sql.read("loading/staged_submissions.sql"))
                .param("run_id", run)
                .query(Long.class)
                .list();
    }

    /** Empty where it was decided over. */
    Optional<Candidate> find(long submission) {
        return jdbc.sql(sql.read("loading/candidate.sql"))
                .param("submission_key", submission)
                .param("edition_withdrawn", TableRule.EDITION_WITHDRAWN.code(""))
                .query(
                        (row, number) ->
                                new Candidate(
                                        row.getLong("submission_key"),
                                        row.getObject("return_key", Long.class),
                                        form(row.getString("form_code")),
                                        row.getString("county_code"),
                                        row.getObject("county_key", Integer.class),
                                        row.getObject("year", Integer.class),
                                        row.getString("content_hash"),
                                        row.getLong("rows_read"),
                                        row.getLong("rows_set_aside"),
                                        Optional.ofNullable(row.getString("current_hash")),
                                        row.getBoolean("repeats_earlier"),
                                        row.getBoolean("overtaken"),
                                        row.getBoolean("is_refused")))
                .optional();
    }

    private Form form(String code) {
        return definitions
                .form(code)
                .orElseThrow(() -> new IllegalStateException("no form " + code));
    }
}
