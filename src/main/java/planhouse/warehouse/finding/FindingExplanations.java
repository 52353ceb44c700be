package planhouse.warehouse.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.indicator.Severity;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.audit.Act;
import planhouse.warehouse.audit.ActedOn;
import planhouse.warehouse.audit.AuditTrail;

/**
 * What respondents say to queries. An explanation answers a query by its identity (return, rule,
 * item and subject) and the text found: it holds for every attempt in which the same comes again,
 * and no longer once the cell says something else. The newest is the one shown; all are kept.
 */
public final class FindingExplanations {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    public FindingExplanations(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.audit = new AuditTrail(dataSource, sql);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /**
     * An explanation as a marked workbook brings it: of no finding's number, since the workbook may
     * come from a check, which keeps none.
     */
    public record OfIdentity(
            String form,
            String county,
            int year,
            String rule,
            Optional<String> item,
            String subject,
            String found,
            String text) {}

    /** Keeps an explanation of one finding; nothing is kept where it is refused. */
    public ExplanationResult give(long finding, String text, Submitter by) {
        ExplanationResult result = transaction.execute(status -> given(finding, text, by));
        return Objects.requireNonNull(result);
    }

    private ExplanationResult given(long finding, String text, Submitter by) {
        Optional<QueryToExplain> found = find(finding);
        if (found.isEmpty()) {
            return new ExplanationResult.Refused(ExplanationResult.Reason.UNKNOWN);
        }
        QueryToExplain query = found.get();
        Optional<ExplanationResult.Reason> refusal = refusal(query, text);
        if (refusal.isPresent()) {
            return new ExplanationResult.Refused(refusal.get());
        }
        OffsetDateTime at = keep(query.id(), text, by, "command");
        record(query.id(), on(query), text, by, "command");
        return new ExplanationResult.Given(query, at, open(query.id()));
    }

    private static Optional<ExplanationResult.Reason> refusal(QueryToExplain query, String text) {
        if (query.severity() == Severity.ERROR) {
            return Optional.of(ExplanationResult.Reason.ERROR);
        }
        if (query.severity() == Severity.INFO) {
            return Optional.of(ExplanationResult.Reason.INFO);
        }
        if (text.isBlank()) {
            return Optional.of(ExplanationResult.Reason.BLANK);
        }
        return query.stands() ? Optional.empty() : Optional.of(ExplanationResult.Reason.GONE);
    }

    /**
     * Keeps the explanations that a workbook brought; one that says what was last said already is
     * not kept twice, a blank one is none. Meant to be called when the workbook's returns have been
     * decided, so that queries found for the first time in this very workbook are known too.
     *
     * @return those that answer no query
     */
    public List<OfIdentity> give(List<OfIdentity> explanations, Submitter by) {
        List<OfIdentity> unknown = new ArrayList<>();
        for (OfIdentity explanation : explanations) {
            if (!explanation.text().isBlank() && !given(explanation, by)) {
                unknown.add(explanation);
            }
        }
        return unknown;
    }

    private record Known(long finding, Optional<String> lastSaid) {}

    private boolean given(OfIdentity explanation, Submitter by) {
        Optional<Known> known =
                jdbc.sql(sql.read("loading/query_by_identity.sql"))
                        .param("form_code", explanation.form())
                        .param("county_code", explanation.county())
                        .param("year", explanation.year())
                        .param("rule_code", explanation.rule())
                        .param("item", explanation.item().orElse(null), Types.VARCHAR)
                        .param("subject", explanation.subject())
                        .param("found", explanation.found())
                        .query(
                                (row, number) ->
                                        new Known(
                                                row.getLong("finding_key"),
                                                Optional.ofNullable(row.getString("explanation"))))
                        .optional();
        String text = explanation.text().strip();
        known.filter(query -> !query.lastSaid().equals(Optional.of(text)))
                .ifPresent(
                        query -> {
                            keep(query.finding(), text, by, "workbook");
                            ActedOn on =
                                    new ActedOn(
                                            explanation.year(),
                                            explanation.county(),
                                            explanation.form());
                            record(query.finding(), on, text, by, "workbook");
                        });
        return known.isPresent();
    }

    private static ActedOn on(QueryToExplain query) {
        return new ActedOn(
                query.year(), query.county(), Optional.of(query.form()), Optional.empty());
    }

    private void record(long finding, ActedOn on, String text, Submitter by, String source) {
        Map<String, String> details =
                Map.of(
                        "finding",
                        String.valueOf(finding),
                        "explanation",
                        text.strip(),
                        "source",
                        source);
        audit.record(Act.EXPLAIN, by, on, details);
    }

    private OffsetDateTime keep(long finding, String text, Submitter by, String source) {
        return jdbc.sql(sql.read("loading/explain_finding.sql"))
                .param("finding_key", finding)
                .param("explanation", text.strip())
                .param("explained_by", by.person())
                .param("source", source)
                .query(OffsetDateTime.class)
                .single();
    }

    private Optional<QueryToExplain> find(long finding) {
        return jdbc.sql(sql.read("loading/finding_to_explain.sql"))
                .param("finding_key", finding)
                .query((row, number) -> query(row))
                .optional();
    }

    private static QueryToExplain query(ResultSet row) throws SQLException {
        return new QueryToExplain(
                row.getLong("finding_key"),
                Coded.of(Severity.class, row.getString("severity")),
                row.getString("form_code"),
                Optional.ofNullable(row.getString("county_code")),
                new Bilingual(
                        String.valueOf(row.getString("county_name_zh")),
                        String.valueOf(row.getString("county_name_en"))),
                Optional.ofNullable(row.getObject("year", Integer.class)),
                row.getString("rule_code"),
                row.getString("sheet"),
                Optional.ofNullable(row.getString("cell")),
                row.getString("found"),
                BilingualColumns.of(row, "message"),
                row.getBoolean("is_standing"));
    }

    private long open(long finding) {
        return jdbc.sql(sql.read("loading/open_queries.sql"))
                .param("finding_key", finding)
                .query(Long.class)
                .single();
    }
}
