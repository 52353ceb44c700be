package planhouse.warehouse;

import java.util.Optional;
import planhouse.indicator.Bilingual;

/**
 * Where an expected return stood.
 *
 * @param state published, rejected or not-received
 * @param errors of the published revision, or of the newest attempt where none is published
 */
record ReturnStanding(
        String form,
        Bilingual formTitle,
        String county,
        Bilingual countyName,
        String state,
        Optional<Integer> revision,
        int errors,
        int queries) {

    boolean isPublished() {
        return revision.isPresent();
    }
}
