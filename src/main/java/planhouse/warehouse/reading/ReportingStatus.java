package planhouse.warehouse.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.ExpectedReturns;

/** Who has reported what in a year: every respondent against every form it is asked for. */
public final class ReportingStatus {

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

    /** The database's own clock, by which everything in it is dated. */
    public OffsetDateTime now() {
        return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    /** What is expected in a year, and how it stood at a moment; deadlines are held against it. */
    public List<ReturnStatus> of(int year, OffsetDateTime asOf) {
        ExpectedReturns expected = new ExpectedReturns(definitions);
        List<String> forms = new ArrayList<>();
        List<String> counties = new ArrayList<>();
        for (Form form : definitions.forms()) {
            for (CodeList.Entry respondent : expected.respondents(form, year)) {
                forms.add(form.code());
                counties.add(respondent.code());
            }
        }
        return jdbc.sql(sql.read("reading/status.sql"))
                .param("year", year)
                .param("as_of", asOf)
                .param("form_codes", forms.toArray(String[]::new))
                .param("county_codes", counties.toArray(String[]::new))
                .query(ReportingStatus::entry)
                .list();
    }

    private static ReturnStatus entry(ResultSet row, int number) throws SQLException {
        return new ReturnStatus(
                row.getString("county_code"),
                BilingualColumns.of(row, "county_name"),
                row.getString("form_code"),
                row.getString("state"),
                Optional.ofNullable(row.getObject("revision", Integer.class)),
                Optional.ofNullable(row.getObject("submission_key", Long.class)),
                row.getBoolean("is_nil"),
                row.getLong("errors"),
                row.getLong("queries"),
                row.getLong("unexplained_queries"),
                row.getBoolean("is_received_late"),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getBoolean("is_overdue"),
                Optional.ofNullable(row.getString("approved_by")),
                Optional.ofNullable(row.getObject("approved_at", OffsetDateTime.class)));
    }
}
