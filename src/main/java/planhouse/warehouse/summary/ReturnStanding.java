package planhouse.warehouse.summary;

import java.util.Optional;
import java.util.Set;
import planhouse.indicator.Bilingual;

/**
 * Where an expected return stood.
 *
 * @param state not-received, rejected, withdrawn, provisional (published while queries are
 *     unexplained), published or approved
 * @param revision the newest one; a withdrawal is one
 * @param isNil whether the revision says that there is nothing to report
 * @param errors of the published revision, or of the newest attempt where none is published
 */
record ReturnStanding(
        String form,
        Bilingual formTitle,
        String county,
        Bilingual countyName,
        String state,
        Optional<Integer> revision,
        boolean isNil,
        int errors,
        int queries) {

    private static final Set<String> PUBLISHED = Set.of("published", "provisional", "approved");

    boolean isPublished() {
        return PUBLISHED.contains(state);
    }

    boolean isProvisional() {
        return state.equals("provisional");
    }
}
