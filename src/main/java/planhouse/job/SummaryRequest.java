package planhouse.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import planhouse.plan.Plan;

/**
 * A summary that a command asks for.
 *
 * @param asOf the figures as they were known then; empty: as they are known now
 * @param planDay against the plan as it stood on this day; empty: as it stood at that moment
 * @param folder where the files go; made when missing
 */
public record SummaryRequest(
        Plan plan,
        int year,
        Optional<OffsetDateTime> asOf,
        Optional<LocalDate> planDay,
        Path folder) {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmssX");

    public SummaryRequest(Plan plan, int year, Optional<OffsetDateTime> asOf, Path folder) {
        this(plan, year, asOf, Optional.empty(), folder);
    }

    /**
     * What its files are called: one of another moment, or against another day's plan, does not
     * take the usual one's place.
     */
    String fileName() {
        return plan.code()
                + "-"
                + year
                + asOf.map(moment -> "-as-of-" + named(moment)).orElse("")
                + planDay.map(day -> "-plan-of-" + day).orElse("");
    }

    /** The day, where its end is meant; without the colons that Windows forbids. */
    private static String named(OffsetDateTime moment) {
        boolean endsDay =
                moment.plus(1, ChronoUnit.MICROS).toLocalTime().equals(LocalTime.MIDNIGHT);
        return moment.format(endsDay ? DateTimeFormatter.ISO_LOCAL_DATE : TO_THE_SECOND);
    }

    /** What tells it from other requests. */
    String fingerprint() {
        return plan.code()
                + " "
                + year
                + " "
                + asOf.map(OffsetDateTime::toString).orElse("now")
                + planDay.map(day -> " plan of " + day).orElse("")
                + " "
                + folder.toAbsolutePath().normalize();
    }
}
