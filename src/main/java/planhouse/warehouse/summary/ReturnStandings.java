package planhouse.warehouse.summary;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.ExpectedReturns;

/**
 * Where the returns of a year stood at a moment, by respondent and form, as registers list them.
 */
final class ReturnStandings {

    private static final Sent NOTHING = new Sent("not-received", Optional.empty(), false, 0, 0);

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;

    ReturnStandings(JdbcClient jdbc, Definitions definitions, SqlFiles sql) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.sql = sql;
    }

    private record Owed(String form, String county) {}

    private record Sent(
            String state, Optional<Integer> revision, boolean isNil, int errors, int queries) {}

    List<ReturnStanding> of(int year, OffsetDateTime asOf) {
        Map<Owed, Sent> sent = sent(year, asOf);
        ExpectedReturns expected = new ExpectedReturns(definitions);
        Map<CodeList.Entry, List<Form>> owed = new LinkedHashMap<>();
        for (Form form : definitions.forms()) {
            for (CodeList.Entry respondent : expected.respondents(form, year)) {
                owed.computeIfAbsent(respondent, one -> new ArrayList<>()).add(form);
            }
        }
        List<ReturnStanding> standings = new ArrayList<>();
        owed.forEach(
                (respondent, forms) ->
                        forms.forEach(
                                form -> {
                                    Sent its =
                                            sent.getOrDefault(
                                                    new Owed(form.code(), respondent.code()),
                                                    NOTHING);
                                    standings.add(
                                            new ReturnStanding(
                                                    form.code(),
                                                    form.title(),
                                                    respondent.code(),
                                                    respondent.name(),
                                                    its.state(),
                                                    its.revision(),
                                                    its.isNil(),
                                                    its.errors(),
                                                    its.queries()));
                                }));
        return standings;
    }

    private Map<Owed, Sent> sent(int year, OffsetDateTime asOf) {
        Map<Owed, Sent> sent = new HashMap<>();
        jdbc.sql(sql.read("summary/return_states.sql"))
                .param("year", year)
                .param("as_of", asOf)
                .query(
                        row -> {
                            sent.put(
                                    new Owed(
                                            row.getString("form_code"),
                                            row.getString("county_code")),
                                    new Sent(
                                            row.getString("state"),
                                            Optional.ofNullable(
                                                    row.getObject("revision", Integer.class)),
                                            row.getBoolean("is_nil"),
                                            row.getInt("errors"),
                                            row.getInt("queries")));
                        });
        return sent;
    }
}
