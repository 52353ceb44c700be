package planhouse.warehouse.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.form.Form;
import planhouse.warehouse.StagingTable;

/**
 * A staged submission about to be published or rejected.
 *
 * @param repeatsEarlier whether a revision that is no longer current had the same content
 * @param overtaken whether another run has published the return meanwhile
 * @param isRefused whether it is on an edition that is no longer taken: then nothing of it was read
 */
record Candidate(
        long key,
        @Nullable Long returnKey,
        Form form,
        @Nullable String county,
        @Nullable Integer countyKey,
        @Nullable Integer year,
        @Nullable String contentHash,
        long rowsRead,
        long rowsSetAside,
        Optional<String> currentHash,
        boolean repeatsEarlier,
        boolean overtaken,
        boolean isRefused) {

    boolean belongsToReturn() {
        return returnKey != null;
    }

    boolean repeatsCurrent() {
        return currentHash.isPresent() && currentHash.get().equals(contentHash);
    }

    int yearOfReturn() {
        if (year == null) {
            throw new IllegalStateException("submission " + key + " belongs to no return");
        }
        return year;
    }

    StagingTable staging() {
        return new StagingTable(form);
    }
}
