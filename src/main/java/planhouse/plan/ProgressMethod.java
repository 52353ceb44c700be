package planhouse.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Finds how a target stands: the schedule index along the plan's path, with the cuts and the growth
 * ratio of Statistics Canada's and Open SDG's progress measure.
 *
 * <p>B is the baseline, A the actual of year t, T the target of the due year tT, d its direction.
 * The operator decides first: where it holds, the target is achieved. A summary is made after its
 * year has ended, so from the due year on a target that does not hold is missed. While something is
 * missing from the figure, no verdict is given that it could turn (see {@link Certainty}).
 *
 * <p>A fallen stock keeps its status, and {@link Flag#STOCK_FELL} asks for the data to be checked
 * before the status is believed. Nothing is imputed, and nothing that is missing becomes 0.
 */
public final class ProgressMethod {

    /** Names this method in every stored row; another method gets another name. */
    public static final String ID = "schedule-index-2";

    private final Thresholds thresholds;

    public ProgressMethod(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public Progress judge(Criterion criterion, Course course) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!course.coverage().isFull()) {
            flags.add(Flag.PROVISIONAL);
        }
        if (course.gaps().blanks()) {
            flags.add(Flag.BLANKS);
        }
        Optional<BigDecimal> actual = course.actual();
        if (actual.isPresent()) {
            return new Judgement(criterion, course, actual.get(), thresholds, flags).progress();
        }
        flags.add(Flag.NO_DATA);
        return new Progress(
                course, Path.through(criterion, course), Optional.empty(), Status.NO_DATA, flags);
    }
}
