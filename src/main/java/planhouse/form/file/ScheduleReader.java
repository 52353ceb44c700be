package planhouse.form.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;
import planhouse.form.Schedule;

/** Reads {@code schedule.yaml}. */
final class ScheduleReader {

    static final String PATH = "schedule.yaml";

    private static final Pattern CRONTAB =
            Pattern.compile("[0-9*/,-]+ [0-9*/,-]+ [0-9*/,-]+ [0-9A-Za-z*/,-]+ [0-9A-Za-z*/,-]+");

    private final Set<String> forms;

    ScheduleReader(Set<String> forms) {
        this.forms = forms;
    }

    Schedule read(Section section) {
        ZoneId zone = zone(section);
        List<Schedule.Run> runs = section.sections("runs").stream().map(this::run).toList();
        Optional<MonthDay> usual = Optional.empty();
        Map<String, MonthDay> byForm = new LinkedHashMap<>();
        Map<Integer, LocalDate> byYear = new LinkedHashMap<>();
        Optional<Section> deadlines = section.section("deadlines");
        if (deadlines.isPresent()) {
            Section days = deadlines.get();
            usual = days.text("usual").flatMap(text -> monthDay(days, "usual", text));
            days.textByKey("forms")
                    .forEach(
                            (form, text) -> {
                                mustBeForm(days, form);
                                monthDay(days, "forms." + form, text)
                                        .ifPresent(day -> byForm.put(form, day));
                            });
            days.textByKey("years").forEach((year, text) -> addYear(days, year, text, byYear));
            days.done();
        }
        section.done();
        return new Schedule(zone, new ArrayList<>(runs), usual, byForm, byYear);
    }

    private static ZoneId zone(Section section) {
        String name = section.text("time_zone").orElse("Asia/Shanghai");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            section.mistake("time_zone", "schedule.zone", name);
            return ZoneId.of("Asia/Shanghai");
        }
    }

    private Schedule.Run run(Section section) {
        String command = section.requiredText("command");
        String cron = section.requiredText("cron");
        if (!cron.isEmpty() && !isOfCrontab(cron)) {
            section.mistake("cron", "schedule.cron", cron);
        }
        section.done();
        return new Schedule.Run(command, cron, section.line("command"));
    }

    /** Spring's own has seconds before it, and words that no cron knows. */
    private static boolean isOfCrontab(String cron) {
        return CRONTAB.matcher(cron).matches() && CronExpression.isValidExpression("0 " + cron);
    }

    private void mustBeForm(Section section, String form) {
        if (!forms.contains(form)) {
            section.unknown(
                    "forms/",
                    "forms." + form,
                    "unknown.form",
                    form,
                    new KnownWords(forms).hint(form));
        }
    }

    private static Optional<MonthDay> monthDay(Section section, String key, String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException notOne) {
            section.mistake(key, "schedule.monthDay", text);
            return Optional.empty();
        }
    }

    private static void addYear(
            Section section, String year, String text, Map<Integer, LocalDate> byYear) {
        try {
            byYear.put(Integer.valueOf(year), LocalDate.parse(text));
        } catch (NumberFormatException | DateTimeException notOne) {
            section.mistake("years." + year, "schedule.day", text);
        }
    }
}
