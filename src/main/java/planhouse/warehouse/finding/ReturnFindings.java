package planhouse.warehouse.finding;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.WorkbookOutcome;

/**
 * What became of a return's findings: its newest attempt against the one before.
 *
 * @param published the revision that stands
 * @param before number of the attempt compared with; empty for a first one
 * @param withdrawn whether the respondent has withdrawn it since
 * @param unread why the same file, sent in again since, could not be read
 */
public record ReturnFindings(
        String form,
        Bilingual formTitle,
        Attempt newest,
        Optional<Integer> before,
        Optional<Integer> published,
        boolean withdrawn,
        Optional<Unread> unread,
        List<FollowedFinding> findings) {

    public ReturnFindings {
        findings = List.copyOf(findings);
    }

    /**
     * @param number from 1, of the attempts at the return
     * @param revision the revision it became
     * @param file the workbook's path as given; empty where it came without one
     */
    public record Attempt(
            int number,
            SubmissionState outcome,
            Optional<Integer> revision,
            String file,
            String person,
            OffsetDateTime at) {}

    /**
     * @param outcome unreadable or unrecognised
     */
    public record Unread(WorkbookOutcome outcome, Optional<Bilingual> reason) {}

    public long count(FollowedFinding.Standing standing) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> finding.standing() == standing)
                .count();
    }

    /** Whether an error still blocks the newest attempt. */
    public boolean hasOpenErrors() {
        return findings.stream()
                .anyMatch(finding -> !finding.isFixed() && finding.severity() == Severity.ERROR);
    }
}
