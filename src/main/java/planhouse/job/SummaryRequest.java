package planhouse.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    public SummaryRequest(Plan plan, int year, Optional<OffsetDateTime> asOf, Path folder) {
        this(plan, year, asOf, Optional.empty(), folder);
    }

    /**
     * What its files are called: one against another day's plan does not take the usual one's
     * place.
     */
    String fileName() {
        return plan.code() + "-" + year + planDay.map(day -> "-plan-of-" + day).orElse("");
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
