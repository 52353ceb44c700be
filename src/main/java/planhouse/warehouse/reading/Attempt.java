package planhouse.warehouse.reading;

import java.time.OffsetDateTime;
import java.util.Optional;
import planhouse.warehouse.SubmissionKind;
import planhouse.warehouse.SubmissionState;

/**
 * One attempt at a return, decided: published as a revision, or not.
 *
 * @param key the submission's key
 * @param number from 1, in the order of arrival
 * @param revision its number, where it was published
 * @param isNil whether it says that there is nothing to report
 * @param by the person who submitted it
 * @param reason in their own words
 * @param decidedAt when it was published, or turned out not to be
 * @param supersededAt when a later revision took its place
 * @param restores the revision that a restoration restores
 * @param file the workbook as it was given
 * @param sha256 of the workbook
 * @param contentHash of what was read from it
 */
public record Attempt(
        long key,
        int number,
        Optional<Integer> revision,
        SubmissionKind kind,
        SubmissionState state,
        boolean isCurrent,
        boolean isNil,
        String by,
        Optional<String> reason,
        OffsetDateTime decidedAt,
        Optional<OffsetDateTime> supersededAt,
        Optional<Integer> restores,
        Optional<String> file,
        Optional<String> sha256,
        Optional<String> contentHash,
        RunReport.Rows rows,
        long errors,
        long queries) {

    public boolean isPublished() {
        return revision.isPresent();
    }

    public boolean isWithdrawal() {
        return kind == SubmissionKind.WITHDRAWAL;
    }
}
