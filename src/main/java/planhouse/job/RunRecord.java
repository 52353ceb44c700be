package planhouse.job;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a run did, for people: from the job repository and the warehouse.
 *
 * @param command what was asked for, word by word, such as {@code load returns/2022}
 * @param status done, running, stopped, broken-off or failed
 * @param attempts how often the command was run until now
 * @param seconds how long it worked, all attempts together
 * @param failure what the newest attempt failed of
 */
public record RunRecord(
        long run,
        String job,
        List<String> command,
        Optional<String> askedBy,
        String status,
        long attempts,
        OffsetDateTime began,
        Optional<OffsetDateTime> ended,
        double seconds,
        Counts counts,
        Optional<String> failure) {

    public RunRecord {
        command = List.copyOf(command);
    }

    /** How far it came, and what came of it. */
    public record Counts(
            long workbooks,
            long workbooksRead,
            long published,
            long rejected,
            long waiting,
            long rowsRead,
            long rowsPublished,
            long findings) {}

    /** One step in one attempt. */
    public record StepRecord(
            long attempt, String step, String status, double seconds, long items) {}

    /** Whether the same command goes on with it. */
    public boolean canGoOn() {
        return List.of("stopped", "broken-off", "failed").contains(status);
    }
}
