package planhouse.warehouse;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Measure;
import planhouse.plan.MeasureCall;

/** The selects of a measure as they are run, each within one of ours, and what is bound to them. */
public final class MeasureSql {

    private static final String MOMENTS =
            "unnest(cast(:moment_years as integer[]), cast(:moments as timestamptz[]))"
                    + " with ordinality as moment (year, as_of, no)";

    private static final String COUNTY =
            "measured.county_code in (select county_code from warehouse.dim_county) as is_county";

    private MeasureSql() {}

    /**
     * The measure's own select, once for each of several moments: one text whatever these are, so
     * that the database keeps its plan.
     */
    public static String atMoments(Measure measure) {
        String select =
                measure.sql()
                        .replaceAll("(?<!:):year\\b", "moment.year")
                        .replaceAll("(?<!:):as_of\\b", "moment.as_of");
        return "select moment.no, "
                + COUNTY
                + ", measured.* from "
                + MOMENTS
                + " cross join lateral (\n"
                + select
                + "\n) as measured";
    }

    /** The measure's own select, with whether each row is a county's. */
    public static String ofCounties(String select) {
        return "select " + COUNTY + ", measured.* from (\n" + select + "\n) as measured";
    }

    /** The cells that a measure's figures are made of, led back to file and sheet. */
    public static String cells(Measure measure, SqlFiles sql) {
        return sql.read("summary/resolve_cells.sql").replace("{cells}", measure.cellsSql());
    }

    public static MapSqlParameterSource bound(
            MeasureCall call, int year, int baselineYear, OffsetDateTime asOf) {
        MapSqlParameterSource parameters =
                new MapSqlParameterSource("year", year)
                        .addValue("baseline_year", baselineYear)
                        .addValue("as_of", asOf);
        for (Measure.Parameter parameter : call.measure().parameters()) {
            List<String> values = call.arguments().getOrDefault(parameter.name(), List.of());
            if (!parameter.isNumber()) {
                parameters.addValue(
                        parameter.name(),
                        // in () is no SQL
                        values.isEmpty() ? Collections.singletonList(null) : values,
                        Types.VARCHAR);
            } else if (values.isEmpty()) {
                parameters.addValue(parameter.name(), null, Types.NUMERIC);
            } else {
                parameters.addValue(parameter.name(), new BigDecimal(values.get(0)));
            }
        }
        return parameters;
    }

    /** Bound to {@link #atMoments}: what is bound to a measure anyway, and the moments. */
    public static MapSqlParameterSource bound(
            MeasureCall call, int baselineYear, List<Integer> years, List<OffsetDateTime> asOf) {
        return bound(call, years.get(0), baselineYear, asOf.get(0))
                .addValue("moment_years", years.toArray(Integer[]::new))
                .addValue(
                        "moments",
                        asOf.stream().map(OffsetDateTime::toString).toArray(String[]::new));
    }
}
