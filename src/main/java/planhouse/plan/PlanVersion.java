package planhouse.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;

/**
 * A plan as it stood from a day on, until the next version.
 *
 * @param number 1 is the plan as announced
 * @param reason why it was revised; empty in the first version
 * @param targets in the plan's order
 */
public record PlanVersion(
        int number, LocalDate validFrom, Optional<Bilingual> reason, List<PlanTarget> targets) {

    public PlanVersion {
        targets = List.copyOf(targets);
    }

    public Optional<PlanTarget> target(String code) {
        return targets.stream().filter(target -> target.code().equals(code)).findFirst();
    }
}
