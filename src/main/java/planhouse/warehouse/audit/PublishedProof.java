package planhouse.warehouse.audit;

import java.util.List;

/**
 * What holding the published revisions against what was read from the workbooks showed.
 *
 * @param revisions how many there are of the forms that are defined
 * @param ofOtherForms those of forms that are not: nobody can tell which fact is theirs
 * @param notRecomputed those read under other definitions, whose hash cannot be taken again: their
 *     facts agree with the rows that are staged, and these with nothing
 * @param withoutDigest those published before the audit trail had digests of what else was read:
 *     their findings, corrections and columns agree with nothing
 */
public record PublishedProof(
        long revisions,
        long ofOtherForms,
        long notRecomputed,
        long withoutDigest,
        List<Alteration> alterations) {

    public PublishedProof {
        alterations = List.copyOf(alterations);
    }

    /** Whether everything stands as it was published. */
    public boolean isAsPublished() {
        return alterations.isEmpty();
    }
}
