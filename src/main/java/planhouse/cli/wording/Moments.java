package planhouse.cli.wording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.form.Definitions;

/**
 * Moments as people type and read them: in the time zone of the schedule, like those of reports,
 * wherever the machine is.
 */
public final class Moments {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ZoneId zone;

    /** A moment as it was typed: where its day ends, the definitions say. */
    public interface Typed {

        /** By the time zone that the definitions name. */
        OffsetDateTime by(Definitions definitions);
    }

    public Moments(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * {@code 2023-03-31} or {@code 2023-03-31T18:00+08:00}; a day stands for its end, the last
     * microsecond of it: that is how finely the database keeps time.
     *
     * @throws ParameterException when it is neither
     */
    public static Typed of(String typed, CommandSpec spec) {
        try {
            if (typed.length() > 10) {
                OffsetDateTime moment = OffsetDateTime.parse(typed);
                return definitions -> moment;
            }
            LocalDate next = LocalDate.parse(typed).plusDays(1);
            return definitions ->
                    next.atStartOfDay(definitions.timeZone())
                            .minus(1, ChronoUnit.MICROS)
                            .toOffsetDateTime();
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), Words.of("summary.wrongTime", typed));
        }
    }

    /** {@code 2023-03-31}. */
    public String day(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(moment.atZoneSameInstant(zone));
    }

    /** {@code 2023-03-31 18:00}. */
    public String text(OffsetDateTime moment) {
        return MINUTES.format(moment.atZoneSameInstant(zone));
    }

    /** {@code 2023-03-31 18:00:59}. */
    public String toTheSecond(OffsetDateTime moment) {
        return SECONDS.format(moment.atZoneSameInstant(zone));
    }
}
