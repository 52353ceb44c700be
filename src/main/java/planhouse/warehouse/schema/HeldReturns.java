package planhouse.warehouse.schema;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.ExpectedReturns;

/**
 * Whose returns a database holds. Definitions that ask somebody else alone are another city's: a
 * form, a target or a county more leaves some respondent in common.
 */
final class HeldReturns {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    HeldReturns(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /**
     * @throws OtherCityException where nobody is asked of whom there are returns
     */
    void refuseOthers(Definitions definitions) {
        List<Respondent> held = respondents();
        List<Respondent> given = respondents(definitions);
        if (!held.isEmpty() && held.stream().noneMatch(one -> isAmong(given, one))) {
            throw new OtherCityException(held, given);
        }
    }

    /** Whether it has received nothing yet, so that nothing of anybody's can be lost. */
    boolean areNone() {
        return respondents().isEmpty();
    }

    private static boolean isAmong(List<Respondent> respondents, Respondent one) {
        return respondents.stream().anyMatch(other -> other.code().equals(one.code()));
    }

    private List<Respondent> respondents() {
        boolean exist =
                jdbc.sql("select to_regclass('warehouse.return_owed') is not null")
                        .query(Boolean.class)
                        .single();
        if (!exist) {
            return List.of();
        }
        return jdbc.sql(sql.read("reading/respondents_held.sql"))
                .query(
                        (row, number) ->
                                new Respondent(
                                        row.getString("county_code"),
                                        BilingualColumns.of(row, "name")))
                .list();
    }

    private static List<Respondent> respondents(Definitions definitions) {
        return definitions.forms().stream()
                .flatMap(
                        form ->
                                ExpectedReturns.spans(form).stream()
                                        .map(span -> span.county())
                                        .distinct()
                                        .map(
                                                code ->
                                                        new Respondent(
                                                                code,
                                                                form.respondents()
                                                                        .register()
                                                                        .entry(code)
                                                                        .orElseThrow()
                                                                        .name())))
                .distinct()
                .toList();
    }
}
