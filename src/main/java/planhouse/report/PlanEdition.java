package planhouse.report;

import java.time.LocalDate;
import java.util.Optional;
import planhouse.indicator.Bilingual;

/**
 * The version of the plan that a summary measures against.
 *
 * @param number 1 is the plan as announced
 * @param reason why it was revised; empty of the plan as announced
 * @param asked the day whose plan was asked for; empty where it is the plan of the figures' own
 *     moment
 */
public record PlanEdition(
        int number, LocalDate validFrom, Optional<Bilingual> reason, Optional<LocalDate> asked) {

    /** What a report says of it: nothing of a plan that was never revised. */
    public Optional<Bilingual> words() {
        if (number == 1 && asked.isEmpty()) {
            return Optional.empty();
        }
        String zh =
                asked.map(day -> "按 " + day + " 的规划考核：").orElse("")
                        + "规划第 %d 版，自 %s 起".formatted(number, validFrom)
                        + reason.map(why -> "（" + why.zh() + "）").orElse("");
        String en =
                asked.map(day -> "Against the plan of " + day + ": version ").orElse("Version ")
                        + "%d of the plan, from %s on".formatted(number, validFrom)
                        + reason.map(why -> " (" + why.en() + ")").orElse("");
        return Optional.of(new Bilingual(zh, en));
    }
}
