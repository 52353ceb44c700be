package planhouse.warehouse.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.collection.WrittenExplanation;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.DatabaseGuard;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.finding.FindingExplanations;

/**
 * Explanations that marked workbooks bring back. They wait until the returns of their run are
 * decided, so that they answer queries found in this very workbook too, and count as well where its
 * figures are unchanged.
 */
public final class BroughtExplanations {

    private record Waiting(
            int arrival, FindingExplanations.OfIdentity explanation, Submitter submitter) {}

    private enum Outcome {
        GIVEN,
        UNKNOWN,
        REFUSED
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate nested;
    private final SqlFiles sql;
    private final FindingExplanations explanations;

    public BroughtExplanations(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.nested = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.sql = sql;
        this.explanations = new FindingExplanations(dataSource, sql);
    }

    /** Lets the explanations of a workbook wait. */
    void keep(Arrival arrival, List<WrittenExplanation> given) {
        int line = 0;
        for (WrittenExplanation each : given) {
            jdbc.sql(sql.read("loading/keep_brought_explanation.sql"))
                    .param("run_id", arrival.run())
                    .param("arrival_no", arrival.number())
                    .param("line_no", ++line)
                    .param("form_code", StorableText.of(each.form()))
                    .param("county_code", StorableText.of(each.county()))
                    .param("year", each.year())
                    .param("rule_code", StorableText.of(each.rule()))
                    .param("item", StorableText.of(each.item()))
                    .param("subject", StorableText.of(each.subject()))
                    .param("found", StorableText.of(each.found()))
                    .param("explanation", StorableText.of(each.text()))
                    .update();
        }
    }

    /**
     * Gives the explanations of a run whose returns are decided; works in the caller's transaction.
     */
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
            Map<Outcome, Long> outcomes =
                    waiting.stream()
                            .filter(each -> each.arrival == arrival)
                            .collect(Collectors.groupingBy(this::give, Collectors.counting()));
            jdbc.sql(sql.read("loading/tell_brought_explanations.sql"))
                    .param("run_id", run)
                    .param("arrival_no", arrival)
                    .param("given", outcomes.getOrDefault(Outcome.GIVEN, 0L))
                    .param("unknown", outcomes.getOrDefault(Outcome.UNKNOWN, 0L))
                    .param("refused", outcomes.getOrDefault(Outcome.REFUSED, 0L))
                    .update();
        }
        jdbc.sql("delete from staging.brought_explanation where run_id = ?").param(run).update();
    }

    /**
     * A locked year takes no explanation of what is published; the others are not held up by it.
     */
    private Outcome give(Waiting waiting) {
        try {
            List<FindingExplanations.OfIdentity> one = List.of(waiting.explanation);
            boolean unknown =
                    Boolean.TRUE.equals(
                            nested.execute(
                                    status ->
                                            !explanations.give(one, waiting.submitter).isEmpty()));
            return unknown ? Outcome.UNKNOWN : Outcome.GIVEN;
        } catch (DataIntegrityViolationException refused) {
            if (!DatabaseGuard.refused(refused)) {
                throw refused;
            }
            return Outcome.REFUSED;
        }
    }
}
