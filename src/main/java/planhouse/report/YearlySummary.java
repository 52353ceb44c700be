package planhouse.report;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;
import planhouse.plan.Status;

/**
 * A year measured against a plan: all that the Excel file and the HTML page say, so that the two
 * cannot differ.
 *
 * @param asOf the state of knowledge: revisions published later are not in it
 * @param runKey of the run that stored these figures; 0 when they are not stored
 * @param plan the version of the plan measured against
 * @param targets in the plan's order, each code once
 * @param returns every return expected for the year, county by county in the register's order
 * @param returnNotes what counties wrote below their tables, what most say first
 * @param revisions what was revised since the run before
 * @param waivers the findings in the year's returns that were waived
 */
public record YearlySummary(
        String planCode,
        Bilingual title,
        int year,
        OffsetDateTime asOf,
        long runKey,
        int baselineYear,
        int firstYear,
        int lastYear,
        PlanEdition plan,
        List<TargetProgress> targets,
        List<ExpectedReturn> returns,
        List<ReturnNote> returnNotes,
        Revisions revisions,
        List<WaivedFinding> waivers,
        List<MethodNote> notes) {

    public YearlySummary {
        if (baselineYear > firstYear || firstYear > lastYear) {
            throw new IllegalArgumentException(
                    "plan years: expected baseline <= first <= last, found %d, %d, %d"
                            .formatted(baselineYear, firstYear, lastYear));
        }
        targets = List.copyOf(targets);
        returns = List.copyOf(returns);
        returnNotes = List.copyOf(returnNotes);
        waivers = List.copyOf(waivers);
        notes = List.copyOf(notes);
        List<String> codes = targets.stream().map(TargetProgress::code).toList();
        if (codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("a target code stands twice in " + codes);
        }
    }

    /** The targets under their headings, both in the plan's order. */
    public Map<Bilingual, List<TargetProgress>> groups() {
        return targets.stream()
                .collect(
                        Collectors.groupingBy(
                                TargetProgress::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** The target of a code; a plan that was revised since may have it no more. */
    public Optional<TargetProgress> target(String code) {
        return targets.stream().filter(target -> target.code().equals(code)).findFirst();
    }

    /** What was revised did to these targets; not to those that the plan has no more. */
    public List<Revisions.Effect> effects() {
        return revisions.effects().stream()
                .filter(effect -> target(effect.target()).isPresent())
                .toList();
    }

    /** How many targets have each status, the statuses in their order and without those of none. */
    public SortedMap<Status, Long> counts() {
        return targets.stream()
                .collect(
                        Collectors.groupingBy(
                                TargetProgress::status, TreeMap::new, Collectors.counting()));
    }
}
