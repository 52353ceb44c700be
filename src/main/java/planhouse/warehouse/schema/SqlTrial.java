package planhouse.warehouse.schema;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Rule;
import planhouse.form.file.Mistakes;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Measure;
import planhouse.plan.MeasureCall;
import planhouse.plan.Plan;
import planhouse.warehouse.CheckFile;
import planhouse.warehouse.MeasureSql;

/**
 * Whether the database understands the SQL that forms and plans name, before a return is loaded
 * with it: each text is parsed with what would be bound to it, none is run. It needs the tables.
 */
final class SqlTrial {

    private static final int A_YEAR = 2000;
    private static final OffsetDateTime A_MOMENT =
            OffsetDateTime.of(A_YEAR, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final List<String> CHECK_COLUMNS =
            List.of("table_no", "row_no", "item", "found", "expected_zh", "expected_en");
    private static final List<String> MEASURE_COLUMNS =
            List.of("county_code", "part", "numerator", "denominator");
    private static final List<String> MEASURE_OF_UNITS_COLUMNS =
            List.of(
                    "county_code",
                    "part",
                    "numerator",
                    "denominator",
                    "counted_elsewhere",
                    "counted_for_now",
                    "numerator_for_now");

    private static final Set<String> NUMBERS =
            Set.of("numerator", "counted_elsewhere", "counted_for_now", "numerator_for_now");
    private static final Set<Integer> NUMBER_TYPES =
            Set.of(
                    Types.NUMERIC,
                    Types.BIGINT,
                    Types.INTEGER,
                    Types.SMALLINT,
                    Types.DOUBLE,
                    Types.REAL);

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate savepoint;
    private final SqlFiles sql;
    private final Definitions definitions;
    private final Mistakes mistakes = new Mistakes();
    private final Set<List<Object>> told = new LinkedHashSet<>();

    SqlTrial(DataSource dataSource, SqlFiles sql, Definitions definitions) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.savepoint = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.sql = sql;
        this.definitions = definitions;
    }

    /** A text, and where it stands: the line of its file that is its line 1. */
    private record Text(String file, String key, String text, int firstLine) {}

    /**
     * @throws planhouse.form.file.DefinitionException with the server's words on every text it
     *     refuses
     */
    void of(List<Plan> plans) {
        for (Form form : definitions.forms()) {
            if (form.isList()) {
                fact(form);
            }
            for (Rule rule : form.rules()) {
                if (rule instanceof Rule.SqlCheck check) {
                    check(form, check);
                }
            }
        }
        plans.stream()
                .flatMap(plan -> plan.versions().stream())
                .flatMap(version -> version.targets().stream())
                .forEach(target -> measure(target.code(), target.call()));
        mistakes.throwIfAny();
    }

    private void fact(Form form) {
        String file = "warehouse/" + form.fact() + ".sql";
        attempt(
                new Text(file, form.code(), sql.read(file), 1),
                ofReturn(form, Map.of()).addValue("return_key", 0L).addValue("county_key", 0),
                List.of());
    }

    private void check(Form form, Rule.SqlCheck rule) {
        String file = "checks/" + rule.check() + ".sql";
        String code = rule.heading().code();
        CheckFile check = CheckFile.fill(sql.read(file), form, rule, definitions, A_YEAR);
        MapSqlParameterSource bound = ofReturn(form, check.bound());
        attempt(new Text(file, code, check.select(), 1), bound, CHECK_COLUMNS);
        check.condition()
                .ifPresent(
                        when ->
                                attempt(
                                        new Text(file, code, "select " + when, 0),
                                        bound,
                                        List.of()));
    }

    private static MapSqlParameterSource ofReturn(Form form, Map<String, Object> given) {
        return new MapSqlParameterSource(given)
                .addValue("submission_key", 0L)
                .addValue("form_code", form.code())
                .addValue("county_code", "")
                .addValue("year", A_YEAR);
    }

    private void measure(String target, MeasureCall call) {
        Measure measure = call.measure();
        attempt(
                new Text(
                        "targets/" + measure.name() + ".sql",
                        target,
                        MeasureSql.atMoments(measure),
                        0),
                MeasureSql.bound(call, A_YEAR, List.of(A_YEAR), List.of(A_MOMENT)),
                measure.countsOnce() ? MEASURE_OF_UNITS_COLUMNS : MEASURE_COLUMNS);
        String before = sql.read("summary/resolve_cells.sql").split("\\{cells}", 2)[0];
        attempt(
                new Text(
                        "targets/" + measure.name() + ".cells.sql",
                        target,
                        MeasureSql.cells(measure, sql),
                        1 - (int) before.lines().count()),
                MeasureSql.bound(call, A_YEAR, A_YEAR, A_MOMENT),
                List.of());
    }

    private void attempt(Text text, MapSqlParameterSource bound, List<String> columns) {
        savepoint.executeWithoutResult(
                status ->
                        new SqlRefusal(text.text(), bound)
                                .of(() -> parse(text, bound, columns))
                                .ifPresent(
                                        refused -> {
                                            status.setRollbackOnly();
                                            tell(
                                                    text,
                                                    refused.line() + text.firstLine() - 1,
                                                    refused.key(),
                                                    refused.words());
                                        }));
    }

    private void parse(Text text, MapSqlParameterSource bound, List<String> columns) {
        PreparedStatementCallback<Map<String, Integer>> described =
                statement -> types(Optional.ofNullable(statement.getMetaData()));
        Map<String, Integer> given =
                Optional.ofNullable(jdbc.execute(text.text(), bound, described)).orElse(Map.of());
        for (String column : columns) {
            Integer type = given.get(column);
            if (type == null) {
                tell(text, 0, "sql.noColumn", column);
            } else if (NUMBERS.contains(column) && !NUMBER_TYPES.contains(type)) {
                tell(text, 0, "sql.noNumber", column);
            }
        }
    }

    /** By the columns of a select; another statement has none. */
    private static Map<String, Integer> types(Optional<ResultSetMetaData> select)
            throws SQLException {
        Map<String, Integer> types = new HashMap<>();
        if (select.isPresent()) {
            for (int column = 1; column <= select.get().getColumnCount(); column++) {
                types.put(select.get().getColumnLabel(column), select.get().getColumnType(column));
            }
        }
        return types;
    }

    /** What several rules or targets find in one file is told once. */
    private void tell(Text text, int line, String words, String said) {
        if (told.add(List.of(text.file(), line, words, said))) {
            // what surrounds a measure's select is not in its file
            boolean isInFile = line <= sql.read(text.file()).lines().count();
            mistakes.add(
                    "sql/" + text.file(),
                    isInFile ? Math.max(line, 0) : 0,
                    text.key(),
                    words,
                    said);
        }
    }
}
