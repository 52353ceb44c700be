package planhouse.report;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;

/**
 * What was revised since the run of the summary before, and how its figures changed by it.
 *
 * @param since the run before; null when there was none
 * @param revised the revisions published since, by year, respondent, form and number
 * @param effects the targets whose figures differ, in the plan's order
 */
public record Revisions(@Nullable Run since, List<Revised> revised, List<Effect> effects) {

    /** Of a first run: there is nothing to compare with. */
    public static final Revisions FIRST = new Revisions(null, List.of(), List.of());

    public Revisions {
        revised = List.copyOf(revised);
        effects = List.copyOf(effects);
    }

    /** A run of the summary, and what was known when it was made. */
    public record Run(long key, OffsetDateTime asOf) {}

    /**
     * A revision of a return.
     *
     * @param oldRevision the one before; null for the first
     * @param kind workbook, nil, withdrawal or restoration
     * @param restored the revision that a restoration restores
     * @param isNil whether it says that there is nothing to report
     * @param by the person who submitted it
     * @param reason in that person's words
     * @param added figures that the revision before did not hold; changed, removed and unchanged
     *     alike
     */
    public record Revised(
            int year,
            String formCode,
            Bilingual formTitle,
            String countyCode,
            Bilingual countyName,
            @Nullable Integer oldRevision,
            int revision,
            String kind,
            @Nullable Integer restored,
            boolean isNil,
            String by,
            OffsetDateTime at,
            @Nullable String reason,
            long added,
            long changed,
            long removed,
            long unchanged) {

        /** What it is, for people. */
        public Bilingual kindWords() {
            return switch (kind) {
                case "withdrawal" -> new Bilingual("撤回", "withdrawn");
                case "restoration" -> new Bilingual("恢复 r" + restored, "restored r" + restored);
                default ->
                        isNil
                                ? new Bilingual("零报送", "nil return")
                                : oldRevision == null
                                        ? new Bilingual("首次报送", "first report")
                                        : new Bilingual("更正", "corrected");
            };
        }

        /** {@code r1 → r2}. */
        public String step() {
            return (oldRevision == null ? Figures.NOTHING : "r" + oldRevision) + " → r" + revision;
        }
    }

    /**
     * A target whose figure, or whose counties' figures, differ from the run before.
     *
     * @param before the city's figure then, in the target's unit; null where there was none
     * @param after the city's figure now
     * @param counties those whose figures differ
     */
    public record Effect(
            String target,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            List<CountyEffect> counties) {
        public Effect {
            counties = List.copyOf(counties);
        }
    }

    /** A county's part of a target's figure, then and now. */
    public record CountyEffect(
            String code, Bilingual name, @Nullable BigDecimal before, @Nullable BigDecimal after) {}
}
