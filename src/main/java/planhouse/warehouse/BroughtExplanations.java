package planhouse.warehouse;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.collection.GivenExplanation;
import planhouse.form.SqlFiles;

/**
 * Explanations that marked workbooks bring back. They wait until the returns of their run are
 * decided, so that they answer queries found in this very workbook too, and count as well where its
 * figures are unchanged.
 */
public final class BroughtExplanations {

    private record Waiting(
            int arrival, FindingExplanations.OfIdentity explanation, Submitter submitter) {}

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final FindingExplanations explanations;

    public BroughtExplanations(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.explanations = new FindingExplanations(dataSource, sql);
    }

    /** Lets the explanations of a workbook wait. */
    void keep(Arrival arrival, List<GivenExplanation> given) {
        int line = 0;
        for (GivenExplanation each : given) {
            jdbc.sql(sql.read("loading/keep_brought_explanation.sql"))
                    .param("run_id", arrival.run())
                    .param("arrival_no", arrival.number())
                    .param("line_no", ++line)
                    .param("form_code", each.form())
                    .param("county_code", each.county())
                    .param("year", each.year())
                    .param("rule_code", each.rule())
                    .param("item", each.item())
                    .param("subject", each.subject())
                    .param("found", each.found())
                    .param("explanation", each.text())
                    .update();
        }
    }

    /** Gives the explanations of a run whose returns are decided; works in the caller's transaction. */
    public void settle(long run) {
        List<Waiting> waiting =
                jdbc.sql(sql.read("loading/brought_explanations.sql"))
                        .param("run_id", run)
                        .query(
                                (row, number) ->
                                        new Waiting(
                                                row.getInt("arrival_no"),
                                                new FindingExplanations.OfIdentity(
                                                        row.getString("form_code"),
                                                        row.getString("county_code"),
                                                        row.getInt("year"),
                                                        row.getString("rule_code"),
                                                        Optional.ofNullable(row.getString("item")),
                                                        row.getString("subject"),
                                                        row.getString("found"),
                                                        row.getString("explanation")),
                                                new Submitter(
                                                        row.getString("submitted_by"),
                                                        Optional.empty())))
                        .list();
        for (int arrival : waiting.stream().map(Waiting::arrival).distinct().toList()) {
            List<Waiting> ofArrival =
                    waiting.stream().filter(each -> each.arrival == arrival).toList();
            int unknown =
                    explanations
                            .give(
                                    ofArrival.stream().map(Waiting::explanation).toList(),
                                    ofArrival.get(0).submitter)
                            .size();
            jdbc.sql(sql.read("loading/tell_brought_explanations.sql"))
                    .param("run_id", run)
                    .param("arrival_no", arrival)
                    .param("given", ofArrival.size() - unknown)
                    .param("unknown", unknown)
                    .update();
        }
        jdbc.sql("delete from staging.brought_explanation where run_id = ?").param(run).update();
    }
}
