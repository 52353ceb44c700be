package planhouse.warehouse.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import planhouse.indicator.Bilingual;

/**
 * Where a return stands that is expected of a respondent.
 *
 * @param state not-received, late, rejected, withdrawn, provisional, published or approved; a
 *     rejected resubmission does not disturb what is published
 * @param submission of the current revision, which may be a withdrawal
 * @param nil whether the current revision says that there is nothing to report
 * @param errors of the current revision, or of the newest attempt where none is published
 * @param queries of the same
 * @param unexplained queries of the current revision that nobody has explained
 * @param receivedLate whether the first that was published came after the deadline
 * @param lastDay the last day that is in time; empty: there is no deadline
 * @param overdue whether nothing is published though the deadline has passed
 */
public record ReturnStatus(
        String county,
        Bilingual countyName,
        String form,
        String state,
        Optional<Integer> revision,
        Optional<Long> submission,
        boolean nil,
        long errors,
        long queries,
        long unexplained,
        boolean receivedLate,
        Optional<LocalDate> lastDay,
        boolean overdue,
        Optional<String> approvedBy,
        Optional<OffsetDateTime> approvedAt) {

    /** What counts as there: everything that a summary takes its figures from. */
    private static final Set<String> PUBLISHED = Set.of("published", "provisional", "approved");

    /** The state in words. */
    public Bilingual stateName() {
        return switch (state) {
            case "late" -> new Bilingual("逾期未报", "late");
            case "rejected" -> new Bilingual("已退回", "rejected");
            case "withdrawn" -> new Bilingual("已撤回", "withdrawn");
            case "provisional" -> new Bilingual("暂定", "provisional");
            case "published" -> new Bilingual("已发布", "published");
            case "approved" -> new Bilingual("已审批", "approved");
            default -> new Bilingual("未收到", "not received");
        };
    }

    public boolean isPublished() {
        return PUBLISHED.contains(state);
    }

    public boolean isApproved() {
        return state.equals("approved");
    }
}
