package planhouse.job;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import planhouse.plan.Plan;

/**
 * A summary that a command asks for.
 *
 * @param asOf the figures as they were known then; empty: as they are known now
 * @param folder where the files go; made when missing
 */
public record SummaryRequest(Plan plan, int year, Optional<OffsetDateTime> asOf, Path folder) {

    /** What tells it from other requests. */
    String fingerprint() {
        return plan.code()
                + " "
                + year
                + " "
                + asOf.map(OffsetDateTime::toString).orElse("now")
                + " "
                + folder.toAbsolutePath().normalize();
    }
}
