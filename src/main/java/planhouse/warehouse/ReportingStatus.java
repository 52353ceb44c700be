package planhouse.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.SqlFiles;
import planhouse.indicator.Bilingual;

/** Who has reported what in a year: every respondent against every form it is asked for. */
public final class ReportingStatus {

    /**
     * @param state not-received, rejected, withdrawn or published; a rejected resubmission does not
     *     disturb what is published
     * @param isNil whether the current revision says that there is nothing to report
     * @param errors of the published revision, or of the newest attempt where none is published
     */
    public record Entry(
            String county,
            Bilingual countyName,
            String form,
            String state,
            Optional<Integer> revision,
            boolean isNil,
            long errors,
            long queries) {}

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;

    public ReportingStatus(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.definitions = definitions;
        this.sql = sql;
    }

    /** Years with at least one submission, the newest last. */
    public List<Integer> years() {
        return jdbc.sql(
                        "select distinct year from warehouse.return where exists (select from"
                                + " warehouse.submission where submission.return_key ="
                                + " return.return_key) order by year")
                .query(Integer.class)
                .list();
    }

    public List<Entry> of(int year) {
        List<String> forms = new ArrayList<>();
        List<String> counties = new ArrayList<>();
        for (Form form : definitions.forms()) {
            for (CodeList.Entry entry : form.respondents().register().entries()) {
                if (isExpected(form, entry, year)) {
                    forms.add(form.code());
                    counties.add(entry.code());
                }
            }
        }
        return jdbc.sql(sql.read("reading/status.sql"))
                .param("year", year)
                .param("form_codes", forms.toArray(String[]::new))
                .param("county_codes", counties.toArray(String[]::new))
                .query(
                        (row, number) ->
                                new Entry(
                                        row.getString("county_code"),
                                        new Bilingual(
                                                row.getString("county_name_zh"),
                                                row.getString("county_name_en")),
                                        row.getString("form_code"),
                                        row.getString("state"),
                                        Optional.ofNullable(
                                                row.getObject("revision", Integer.class)),
                                        row.getBoolean("is_nil"),
                                        row.getLong("errors"),
                                        row.getLong("queries")))
                .list();
    }

    private static boolean isExpected(Form form, CodeList.Entry entry, int year) {
        return form.respondents().fixed().map(fixed -> fixed.equals(entry.code())).orElse(true)
                && entry.validFrom().map(first -> first <= year).orElse(true)
                && entry.validTo().map(last -> year <= last).orElse(true)
                && form.period().map(period -> period == year).orElse(true);
    }
}
