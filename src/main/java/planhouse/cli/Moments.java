package planhouse.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Moments as people type and read them, in this machine's time zone. */
final class Moments {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private Moments() {}

    /**
     * {@code 2023-03-31} or {@code 2023-03-31T18:00+08:00}; a day stands for its end, the last
     * microsecond of it: that is how finely the database keeps time.
     *
     * @throws ParameterException when it is neither
     */
    static OffsetDateTime of(String typed, CommandSpec spec) {
        try {
            return typed.length() <= 10
                    ? LocalDate.parse(typed)
                            .plusDays(1)
                            .atStartOfDay(ZoneId.systemDefault())
                            .minus(1, ChronoUnit.MICROS)
                            .toOffsetDateTime()
                    : OffsetDateTime.parse(typed);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), Words.of("summary.wrongTime", typed));
        }
    }

    static String text(TemporalAccessor moment) {
        return MINUTES.format(moment);
    }
}
