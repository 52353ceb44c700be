package planhouse.warehouse.reading;

import java.util.List;

/**
 * How two submissions of a return differ in their figures.
 *
 * @param added figures that only the later one holds
 * @param changed figures that both hold, and differently
 * @param removed figures that only the earlier one holds
 * @param unchanged figures that both hold alike
 * @param changes in reading order, removed ones last; as many as were asked for
 */
public record FigureDifference(
        long added, long changed, long removed, long unchanged, List<FigureChange> changes) {

    public FigureDifference {
        changes = List.copyOf(changes);
    }

    /** Those that are not among {@link #changes}. */
    public long furtherChanges() {
        return added + changed + removed - changes.size();
    }
}
