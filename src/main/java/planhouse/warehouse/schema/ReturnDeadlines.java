package planhouse.warehouse.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Schedule;

/** Until when the returns of every form and year are in time, as rows for the warehouse. */
final class ReturnDeadlines {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2060;

    private final Definitions definitions;

    ReturnDeadlines(Definitions definitions) {
        this.definitions = definitions;
    }

    MapSqlParameterSource parameters() {
        List<String> forms = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<String> lastDays = new ArrayList<>();
        List<String> lateFrom = new ArrayList<>();
        Optional<Schedule> schedule = definitions.schedule();
        for (Form form : definitions.forms()) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                int of = year;
                Optional<LocalDate> last =
                        schedule.flatMap(dates -> dates.deadline(form.code(), of));
                if (last.isPresent()) {
                    forms.add(form.code());
                    years.add(year);
                    lastDays.add(last.get().toString());
                    lateFrom.add(
                            last.get()
                                    .plusDays(1)
                                    .atStartOfDay(schedule.orElseThrow().timeZone())
                                    .toOffsetDateTime()
                                    .toString());
                }
            }
        }
        return new MapSqlParameterSource(
                        "forms",
                        definitions.forms().stream().map(Form::code).toArray(String[]::new))
                .addValue("form_codes", forms.toArray(String[]::new))
                .addValue("years", years.toArray(Integer[]::new))
                .addValue("last_days", lastDays.toArray(String[]::new))
                .addValue("late_from", lateFrom.toArray(String[]::new));
    }
}
