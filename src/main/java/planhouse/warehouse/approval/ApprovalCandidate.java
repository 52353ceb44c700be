package planhouse.warehouse.approval;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.reading.ReturnStatus;

/**
 * What an approval of a return would be about.
 *
 * @param content what is published; empty where nothing is
 * @param obstacle why it cannot be approved as asked; empty where it can
 */
public record ApprovalCandidate(
        ReturnStatus standing, Optional<Content> content, Optional<Obstacle> obstacle) {

    /** Why a return cannot be approved. */
    public enum Obstacle {
        NOT_RECEIVED,
        REJECTED,
        WITHDRAWN,
        APPROVED_ALREADY,
        LOCKED,
        OWN,
        QUERIES
    }

    /**
     * The published revision.
     *
     * @param kind workbook, nil or restoration
     * @param submittedBy who submitted it; of a restoration also who submitted what it restores
     * @param rulesVersion the version of its form's rules that an approval is bound to
     */
    public record Content(
            long submission,
            String kind,
            List<String> submittedBy,
            OffsetDateTime submittedAt,
            Optional<String> contentHash,
            Optional<String> workbook,
            long rows,
            String rulesVersion,
            List<Query> queries) {
        public Content {
            submittedBy = List.copyOf(submittedBy);
            queries = List.copyOf(queries);
        }
    }

    /**
     * A query and what was said to it.
     *
     * @param finding its key, which {@code explain-finding} takes
     */
    public record Query(
            long finding,
            String rule,
            String sheet,
            Optional<String> cell,
            Bilingual message,
            Optional<String> explanation,
            Optional<String> explainedBy) {}
}
