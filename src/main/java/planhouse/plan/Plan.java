package planhouse.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;

/**
 * A plan over several years, with every version it has had: a revised target keeps the old one.
 *
 * @param source where it was announced
 * @param versions in the order of their days, at least one
 */
public record Plan(
        String code,
        Bilingual title,
        Bilingual source,
        int baselineYear,
        int firstYear,
        int lastYear,
        List<PlanVersion> versions) {

    public Plan {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(code + ": a plan has at least one version");
        }
    }

    /** The plan as it stands now. */
    public PlanVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The plan as it stood on a day; before it was announced, as it was announced. */
    public PlanVersion on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }

    /** The day from which on a target that the plan once had is in it no more. */
    public Optional<LocalDate> withdrawnOn(String target) {
        boolean had = false;
        @Nullable LocalDate day = null;
        for (PlanVersion version : versions) {
            if (version.target(target).isPresent()) {
                had = true;
                day = null;
            } else if (had && day == null) {
                day = version.validFrom();
            }
        }
        return Optional.ofNullable(day);
    }
}
