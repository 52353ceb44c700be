package planhouse.form;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When commands are run, and until when returns are in time; from {@code schedule.yaml}.
 *
 * @param runs in the file's order
 * @param usual the last day of most forms, in the year after the return's own
 * @param byForm other last days of single forms, by form code
 * @param byYear other last days of single years, for every form
 */
public record Schedule(
        ZoneId timeZone,
        List<Run> runs,
        Optional<MonthDay> usual,
        Map<String, MonthDay> byForm,
        Map<Integer, LocalDate> byYear) {

    /**
     * @param command as written behind {@code ./planhouse}
     * @param cron five fields, as in a crontab
     * @param line of the file in which the command stands
     */
    public record Run(String command, String cron, int line) {}

    public Schedule {
        runs = List.copyOf(runs);
        byForm = Map.copyOf(byForm);
        byYear = Map.copyOf(byYear);
    }

    /** The last day on which the form's return of a year is in time; empty: whenever it comes. */
    public Optional<LocalDate> deadline(String form, int year) {
        Optional<LocalDate> ofYear = Optional.ofNullable(byYear.get(year));
        Optional<MonthDay> ofForm = Optional.ofNullable(byForm.get(form)).or(() -> usual);
        return ofYear.or(() -> ofForm.map(day -> day.atYear(year + 1)));
    }
}
