package planhouse.warehouse.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Dimension;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Value;
import planhouse.warehouse.StagingTable;
import planhouse.warehouse.reading.ReturnValues.Spot;

/** What a respondent's published return of the year before says. */
public final class LastYear {

    private static final int ROWS_AT_ONCE = 5000;

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public LastYear(DataSource dataSource, SqlFiles sql) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
        this.sql = sql;
    }

    /** Empty where nothing is published for the year before. */
    public Optional<ReturnValues> before(Form form, String respondent, int year) {
        Optional<Long> submission =
                jdbc.sql(sql.read("reading/published_submission.sql"))
                        .param("form_code", form.code())
                        .param("county_code", respondent)
                        .param("year", year - 1)
                        .query(Long.class)
                        .optional();
        return submission.map(key -> form.isList() ? list(form, key) : table(form, key, year - 1));
    }

    private ReturnValues list(Form form, long submission) {
        List<List<Value>> rows = new ArrayList<>();
        jdbc.sql(
                        sql.read("reading/staged_rows.sql")
                                .replace("{staging}", new StagingTable(form).name()))
                .param("submission_key", submission)
                .query(
                        row -> {
                            List<Value> values = new ArrayList<>(form.items().size());
                            for (Item item : form.items()) {
                                values.add(value(row, item));
                            }
                            rows.add(List.copyOf(values));
                        });
        return new ReturnValues(rows, Map.of());
    }

    private ReturnValues table(Form form, long submission, int year) {
        Map<Spot, Value> cells = new HashMap<>();
        boolean areas = Spot.rowsAre(form, Dimension.AREA);
        boolean breakdowns = Spot.rowsAre(form, Dimension.BREAKDOWN);
        jdbc.sql(sql.read("reading/staged_observations.sql"))
                .param("submission_key", submission)
                .param("year", year)
                .query(
                        row -> {
                            Spot spot =
                                    new Spot(
                                            row.getString("item"),
                                            row.getString("line"),
                                            areas ? row.getString("area_code") : "",
                                            breakdowns ? row.getString("breakdown_code") : "");
                            cells.put(spot, new Value.Numeric(row.getBigDecimal("value")));
                        });
        return new ReturnValues(List.of(), cells);
    }

    private static Value value(ResultSet row, Item item) throws SQLException {
        String column = item.code();
        return switch (item.type()) {
            case TEXT ->
                    Optional.ofNullable(row.getString(column))
                            .<Value>map(Value.Text::new)
                            .orElse(Value.NOT_REPORTED);
            case CODE ->
                    Optional.ofNullable(row.getString(column))
                            .<Value>map(Value.Code::new)
                            .orElse(Value.NOT_REPORTED);
            case DECIMAL, INTEGER ->
                    Optional.ofNullable(row.getBigDecimal(column))
                            .<Value>map(Value.Numeric::new)
                            .orElse(Value.NOT_REPORTED);
            case YES_NO ->
                    Optional.ofNullable(row.getObject(column, Boolean.class))
                            .<Value>map(Value.YesNo::new)
                            .orElse(Value.NOT_REPORTED);
            case MONTH, DATE ->
                    Optional.ofNullable(row.getObject(column, LocalDate.class))
                            .<Value>map(Value.Day::new)
                            .orElse(Value.NOT_REPORTED);
        };
    }
}
