package planhouse.plan;

import java.util.List;
import java.util.Optional;
import planhouse.form.file.SqlHeader;

/**
 * How something is measured: a select of {@code sql/targets/<name>.sql}, which gives a numerator
 * (and for a percentage a denominator) by county and part, and one of {@code <name>.cells.sql},
 * which gives the cells that these are made of. Both are bound {@code :year}, {@code
 * :baseline_year}, {@code :as_of} and the parameters.
 *
 * @param parameters in the order of the file's header, {@code -- with: levels (codes of levels)}
 * @param fact the fact that it reads, {@code -- fact: fact_enterprise_year}
 * @param percentage whether it gives numerator and denominator, {@code -- gives: percentage}
 * @param comparesWithBaseline whether it needs the baseline year's returns beside the year's own,
 *     {@code -- compares with: the baseline year}
 * @param adding whether every further return can only add to what it gives, {@code -- each return:
 *     adds}
 * @param countsOnce whether a unit that two counties report counts in one of them only, so that it
 *     gives columns {@code counted_elsewhere}, {@code counted_for_now} and {@code
 *     numerator_for_now} beside, {@code -- each unit: counts once}
 * @param unit the unit of what it gives, {@code -- unit: sets}; empty: the plan says it
 */
public record Measure(
        String name,
        List<Parameter> parameters,
        String fact,
        boolean percentage,
        boolean comparesWithBaseline,
        boolean adding,
        boolean countsOnce,
        Optional<String> unit,
        String sql,
        String cellsSql) {

    private static final String OBSERVATIONS = "fact_observation";

    /**
     * @param kind {@code number}, {@code indicators}, or {@code codes of} a code list
     */
    public record Parameter(String name, String kind, boolean optional) {

        static final String NUMBER = "number";
        static final String INDICATORS = "indicators";
        private static final String CODES_OF = "codes of ";

        public boolean isNumber() {
            return kind.equals(NUMBER);
        }

        boolean isIndicators() {
            return kind.equals(INDICATORS);
        }

        Optional<String> codeList() {
            return kind.startsWith(CODES_OF)
                    ? Optional.of(kind.substring(CODES_OF.length()).strip())
                    : Optional.empty();
        }
    }

    public Measure {
        parameters = List.copyOf(parameters);
    }

    /** Reads the header of a measure's SQL. */
    static Measure of(String name, String sql, String cellsSql) {
        SqlHeader header = new SqlHeader(sql);
        return new Measure(
                name,
                header.parameters().stream()
                        .map(one -> new Parameter(one.name(), one.kind(), one.optional()))
                        .toList(),
                header.value("fact").orElse(""),
                header.value("gives").filter("percentage"::equals).isPresent(),
                header.value("compares with").isPresent(),
                header.value("each return").filter("adds"::equals).isPresent(),
                header.value("each unit").filter("counts once"::equals).isPresent(),
                header.value("unit"),
                sql,
                cellsSql);
    }

    /** Whether it reads what table forms report, so that the indicators say which forms. */
    public boolean readsObservations() {
        return fact.equals(OBSERVATIONS);
    }

    Optional<Parameter> parameter(String named) {
        return parameters.stream().filter(one -> one.name().equals(named)).findFirst();
    }
}
