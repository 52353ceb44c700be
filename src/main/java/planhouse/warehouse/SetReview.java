package planhouse.warehouse;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.SqlFiles;
import planhouse.form.Waiver;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.validation.RuleWords;

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

    private record Position(int tableNo, String sheet, @Nullable String cell, String subject) {}

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Definitions definitions;

    SetReview(JdbcClient jdbc, SqlFiles sql, Definitions definitions) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.definitions = definitions;
    }

    /** Records a finding for each offending row, and how each rule came out. */
    void review(Candidate candidate, StandingRevisions standing) {
        for (Rule rule : candidate.form().rules()) {
            if (rule instanceof Rule.SqlCheck check) {
                review(candidate, check, standing);
            }
        }
    }

    private void review(Candidate candidate, Rule.SqlCheck rule, StandingRevisions standing) {
        if (!rule.heading().appliesTo(candidate.yearOfReturn())) {
            outcome(candidate, rule, 0, 0, 1);
            return;
        }
        CheckFile check =
                CheckFile.fill(
                        standing.in(sql.read("checks/" + rule.check() + ".sql")),
                        candidate.form(),
                        rule,
                        definitions,
                        candidate.yearOfReturn());
        if (!holds(check, candidate)) {
            outcome(candidate, rule, 0, 0, 1);
            return;
        }
        List<OffendingRow> offences =
                bind(jdbc.sql(check.select()), check, candidate)
                        .query(
                                (row, number) ->
                                        new OffendingRow(
                                                row.getObject("table_no", Integer.class),
                                                row.getObject("row_no", Integer.class),
                                                row.getString("item"),
                                                Optional.ofNullable(row.getString("found"))
                                                        .orElse(""),
                                                new Bilingual(
                                                        String.valueOf(
                                                                row.getString("expected_zh")),
                                                        String.valueOf(
                                                                row.getString("expected_en"))),
                                                subject(row)))
                        .list();
        for (OffendingRow offence : offences) {
            record(candidate, finding(candidate, rule, check, offence));
        }
        outcome(candidate, rule, offences.isEmpty() ? 1 : 0, offences.size(), 0);
    }

    /** What the check itself says the offence is about; most leave it to the row. */
    private static @Nullable String subject(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        int last = columns.getColumnCount();
        return columns.getColumnLabel(last).equals("subject") ? row.getString(last) : null;
    }

    private boolean holds(CheckFile check, Candidate candidate) {
        return check.condition()
                .map(
                        condition ->
                                bind(jdbc.sql("select " + condition), check, candidate)
                                        .query(Boolean.class)
                                        .single())
                .orElse(true);
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, CheckFile check, Candidate candidate) {
        return statement
                .params(check.bound())
                .param("submission_key", candidate.key())
                .param("form_code", candidate.form().code())
                .param("county_code", candidate.county())
                .param("year", candidate.year());
    }

    private Finding finding(
            Candidate candidate, Rule.SqlCheck rule, CheckFile check, OffendingRow row) {
        Position position = position(candidate, row);
        Optional<Item> item = Optional.ofNullable(row.item()).flatMap(candidate.form()::item);
        String found =
                item.flatMap(Item::codeList)
                        .flatMap(list -> list.entry(row.found()))
                        .map(entry -> entry.name().zh())
                        .orElse(row.found());
        return RuleWords.finding(
                        rule.heading(),
                        position.tableNo(),
                        position.sheet(),
                        position.cell(),
                        item,
                        found,
                        row.expected(),
                        check.fix())
                .about(position.subject());
    }

    private Position position(Candidate candidate, OffendingRow offence) {
        StagingTable staging = candidate.staging();
        String text =
                sql.read("loading/position.sql")
                        .replace("{staging}", staging.name())
                        .replace("{subject}", staging.rowSubject());
        return jdbc.sql(text)
                .param("submission_key", candidate.key())
                .param("table_no", offence.tableNo())
                .param("row_no", offence.rowNo())
                .param("item", offence.item())
                .param("subject", offence.subject())
                .query(
                        (row, number) ->
                                new Position(
                                        row.getInt("table_no"),
                                        row.getString("sheet"),
                                        row.getString("cell"),
                                        row.getString("subject")))
                .single();
    }

    void record(Candidate candidate, Finding found) {
        WeighedFinding weighed = weights(candidate).weigh(found);
        Finding finding = weighed.finding();
        jdbc.sql(sql.read("loading/record_finding.sql"))
                .param("submission_key", candidate.key())
                .param("severity", weighed.severity().code())
                .param("rule_code", finding.rule())
                .param("table_no", finding.tableNo())
                .param("sheet", finding.sheet())
                .param("cell", finding.cell())
                .param("item", finding.item())
                .param("found", finding.found())
                .param("expected_zh", finding.expected().zh())
                .param("expected_en", finding.expected().en())
                .param("message_zh", finding.message().zh())
                .param("message_en", finding.message().en())
                .param("fix_zh", finding.fix().zh())
                .param("fix_en", finding.fix().en())
                .param("subject", finding.subject())
                .param("relief", weighed.relief().map(Relief::code).orElse(null))
                .param(
                        "rule_severity",
                        weighed.relief().map(relief -> relief.ruleSeverity().code()).orElse(null))
                .param("waiver_reason", weighed.waiver().map(Waiver::reason).orElse(null))
                .param("waiver_until", weighed.waiver().map(Waiver::until).orElse(null))
                .param("waiver_by", weighed.waiver().map(Waiver::by).orElse(null))
                .update();
    }

    private FindingWeights weights(Candidate candidate) {
        return new FindingWeights(
                definitions,
                candidate.form(),
                Optional.ofNullable(candidate.county()),
                Optional.of(candidate.yearOfReturn()),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private void outcome(
            Candidate candidate, Rule.SqlCheck rule, long passed, long failed, long notEvaluated) {
        jdbc.sql("insert into warehouse.rule_outcome values (?, ?, ?, ?, ?)")
                .params(candidate.key(), rule.heading().code(), passed, failed, notEvaluated)
                .update();
    }
}
