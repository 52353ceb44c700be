package planhouse.warehouse.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.plan.Plan;
import planhouse.warehouse.ExpectedReturns;

/** Who owes which returns, and for which years plans need them, as rows for the warehouse. */
final class OwedReturns {

    private OwedReturns() {}

    static MapSqlParameterSource of(Definitions definitions) {
        List<String> forms = new ArrayList<>();
        List<String> counties = new ArrayList<>();
        List<Integer> firstYears = new ArrayList<>();
        List<Integer> lastYears = new ArrayList<>();
        for (Form form : definitions.forms()) {
            for (ExpectedReturns.Span span : ExpectedReturns.spans(form)) {
                forms.add(form.code());
                counties.add(span.county());
                firstYears.add(span.firstYear());
                lastYears.add(span.lastYear());
            }
        }
        return new MapSqlParameterSource("forms", forms.toArray(String[]::new))
                .addValue("counties", counties.toArray(String[]::new))
                .addValue("first_years", firstYears.toArray(Integer[]::new))
                .addValue("last_years", lastYears.toArray(Integer[]::new));
    }

    static MapSqlParameterSource years(List<Plan> plans) {
        List<String> codes = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        for (Plan plan : plans) {
            IntStream.rangeClosed(plan.baselineYear(), plan.lastYear())
                    .forEach(
                            year -> {
                                codes.add(plan.code());
                                years.add(year);
                            });
        }
        return new MapSqlParameterSource("plans", codes.toArray(String[]::new))
                .addValue("years", years.toArray(Integer[]::new));
    }
}
