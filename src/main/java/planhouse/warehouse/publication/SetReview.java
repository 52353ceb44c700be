package planhouse.warehouse.publication;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import planhouse.form.Definitions;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.validation.RuleOutcome;
import planhouse.validation.RuleWords;
import planhouse.validation.SetPlace;
import planhouse.warehouse.CheckFile;
import planhouse.warehouse.StagingTable;
import planhouse.warehouse.loading.FindingWeights;
import planhouse.warehouse.loading.RuleOutcomes;
import planhouse.warehouse.loading.SubmissionNotes;

/**
 * Applies the edit rules that need other rows, sheets, counties or years: each is a select of
 * offending rows.
 */
final class SetReview {

    private record OffendingRow(
            @Nullable Integer tableNo,
            @Nullable Integer rowNo,
            @Nullable String item,
            String found,
            Bilingual expected,
            @Nullable String subject) {}

    /**
     * @param isUnread whether what the cell says could not be read, which is told
     */
    private record Position(
            int tableNo, String sheet, @Nullable String cell, String subject, boolean isUnread) {}

    private record Filled(String form, String rule, int year) {}

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Definitions definitions;
    private final Map<Filled, CheckFile> current = new ConcurrentHashMap<>();

    SetReview(DataSource dataSource, SqlFiles sql, Definitions definitions) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.definitions = definitions;
    }

    /** Records a finding for each offending row, and how each rule came out. */
    void review(Candidate candidate, StandingRevisions standing) {
        List<Finding> findings = new ArrayList<>();
        List<RuleOutcome> outcomes = new ArrayList<>();
        Conditions conditions = new Conditions(candidate);
        for (Rule rule : candidate.form().rules()) {
            if (rule instanceof Rule.SqlCheck check) {
                outcomes.add(review(candidate, check, standing, conditions, findings));
            }
        }
        record(candidate, findings);
        new RuleOutcomes(jdbc, sql).record(candidate.key(), outcomes);
    }

    private RuleOutcome review(
            Candidate candidate,
            Rule.SqlCheck rule,
            StandingRevisions standing,
            Conditions conditions,
            List<Finding> findings) {
        String code = rule.heading().code();
        if (!rule.heading().appliesTo(candidate.yearOfReturn())) {
            return new RuleOutcome(code, 0, 0, 1);
        }
        CheckFile check = checkFile(candidate, rule, standing);
        if (!conditions.hold(check)) {
            return new RuleOutcome(code, 0, 0, 1);
        }
        List<OffendingRow> offences = offences(candidate, check);
        List<Position> positions = positions(candidate, offences);
        int unread = 0;
        for (int index = 0; index < offences.size(); index++) {
            Position position = positions.get(index);
            if (position.isUnread()) {
                unread++;
            } else {
                findings.add(finding(candidate, rule, check, offences.get(index), position));
            }
        }
        return new RuleOutcome(code, offences.isEmpty() ? 1 : 0, offences.size() - unread, unread);
    }

    private CheckFile checkFile(
            Candidate candidate, Rule.SqlCheck rule, StandingRevisions standing) {
        if (!standing.equals(StandingRevisions.CURRENT)) {
            return fill(candidate, rule, standing);
        }
        return current.computeIfAbsent(
                new Filled(
                        candidate.form().code(), rule.heading().code(), candidate.yearOfReturn()),
                filled -> fill(candidate, rule, standing));
    }

    private CheckFile fill(Candidate candidate, Rule.SqlCheck rule, StandingRevisions standing) {
        return CheckFile.fill(
                standing.in(sql.read("checks/" + rule.check() + ".sql")),
                candidate.form(),
                rule,
                definitions,
                candidate.yearOfReturn());
    }

    private List<OffendingRow> offences(Candidate candidate, CheckFile check) {
        return bind(jdbc.sql(check.select()), check.bound(), candidate)
                .query(
                        (row, number) ->
                                new OffendingRow(
                                        row.getObject("table_no", Integer.class),
                                        row.getObject("row_no", Integer.class),
                                        row.getString("item"),
                                        Optional.ofNullable(row.getString("found")).orElse(""),
                                        new Bilingual(
                                                String.valueOf(row.getString("expected_zh")),
                                                String.valueOf(row.getString("expected_en"))),
                                        subject(row)))
                .list();
    }

    /** What the check itself says the offence is about; most leave it to the row. */
    private static @Nullable String subject(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        int last = columns.getColumnCount();
        return columns.getColumnLabel(last).equals("subject") ? row.getString(last) : null;
    }

    /**
     * On what the checks of one candidate depend: most ask the same, such as whether the year
     * before is published, which the database is asked once.
     */
    private final class Conditions {

        private record Asked(String condition, Map<String, Object> of) {}

        private final Candidate candidate;
        private final Map<Asked, Boolean> known = new HashMap<>();

        Conditions(Candidate candidate) {
            this.candidate = candidate;
        }

        boolean hold(CheckFile check) {
            return check.condition()
                    .map(condition -> known.computeIfAbsent(asked(condition, check), this::ask))
                    .orElse(true);
        }

        private Asked asked(String condition, CheckFile check) {
            Map<String, Object> named = new HashMap<>(check.bound());
            named.keySet().removeIf(name -> !condition.contains(":" + name));
            return new Asked(condition, named);
        }

        private boolean ask(Asked asked) {
            return bind(jdbc.sql("select " + asked.condition()), asked.of(), candidate)
                    .query(Boolean.class)
                    .single();
        }
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, Map<String, ?> bound, Candidate candidate) {
        return statement
                .params(bound)
                .param("submission_key", candidate.key())
                .param("form_code", candidate.form().code())
                .param("county_code", candidate.county())
                .param("year", candidate.year());
    }

    private Finding finding(
            Candidate candidate,
            Rule.SqlCheck rule,
            CheckFile check,
            OffendingRow row,
            Position position) {
        Optional<Item> item = Optional.ofNullable(row.item()).flatMap(candidate.form()::item);
        String found =
                item.flatMap(Item::codeList)
                        .flatMap(list -> list.entry(row.found()))
                        .map(entry -> entry.name().zh())
                        .orElse(row.found());
        return RuleWords.finding(
                        rule.heading(),
                        new SetPlace(position.tableNo(), position.sheet(), position.cell(), item),
                        found,
                        row.expected(),
                        check.fix())
                .about(position.subject());
    }

    private List<Position> positions(Candidate candidate, List<OffendingRow> offences) {
        if (offences.isEmpty()) {
            return List.of();
        }
        StagingTable staging = candidate.staging();
        String text =
                sql.read("loading/position.sql")
                        .replace("{staging}", staging.name())
                        .replace("{subject}", staging.rowSubject());
        List<Position> positions =
                jdbc.sql(text)
                        .param("submission_key", candidate.key())
                        .param("form_code", candidate.form().code())
                        .param("table_nos", array(offences, OffendingRow::tableNo, Integer[]::new))
                        .param("row_nos", array(offences, OffendingRow::rowNo, Integer[]::new))
                        .param("items", array(offences, OffendingRow::item, String[]::new))
                        .param("subjects", array(offences, OffendingRow::subject, String[]::new))
                        .query(
                                (row, number) ->
                                        new Position(
                                                row.getInt("table_no"),
                                                row.getString("sheet"),
                                                row.getString("cell"),
                                                row.getString("subject"),
                                                row.getBoolean("is_unread")))
                        .list();
        if (positions.size() != offences.size()) {
            throw new IllegalStateException(
                    "a check named a table that submission " + candidate.key() + " does not have");
        }
        return positions;
    }

    private static <T> @Nullable T[] array(
            List<OffendingRow> offences,
            Function<OffendingRow, @Nullable T> part,
            IntFunction<@Nullable T[]> maker) {
        return offences.stream().map(part).toArray(maker);
    }

    /** Records findings of a submission, weighed, in their order. */
    void record(Candidate candidate, List<Finding> findings) {
        SubmissionNotes notes = new SubmissionNotes(candidate.key(), weights(candidate));
        notes.addFindings(findings);
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            notes.write(connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(String.valueOf(e.getMessage()), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private FindingWeights weights(Candidate candidate) {
        return new FindingWeights(
                definitions,
                candidate.form(),
                Optional.ofNullable(candidate.county()),
                Optional.of(candidate.yearOfReturn()),
                definitions.today());
    }
}
