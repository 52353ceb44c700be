package planhouse.warehouse.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.SubmissionState;

/**
 * What the present rules would make of what was decided.
 *
 * @param workbooks how many were replayed
 * @param rules by code, those that found something then or now
 * @param places where a rule fails otherwise than it did
 * @param returns that would be decided otherwise
 * @param left workbooks that could not be replayed, with the reason
 */
public record ReplayReport(
        long workbooks,
        Map<String, RuleCount> rules,
        List<Place> places,
        List<Turned> returns,
        List<Left> left) {

    public ReplayReport {
        rules = new TreeMap<>(rules);
        places = List.copyOf(places);
        returns = List.copyOf(returns);
        left = List.copyOf(left);
    }

    /** Errors and queries of a rule, then and now. */
    public record RuleCount(long before, long now, long newlyFailing, long newlyPassing) {

        static final RuleCount NONE = new RuleCount(0, 0, 0, 0);

        RuleCount plus(Optional<String> beforeSeverity, Optional<String> nowSeverity) {
            return new RuleCount(
                    before + (beforeSeverity.isPresent() ? 1 : 0),
                    now + (nowSeverity.isPresent() ? 1 : 0),
                    newlyFailing + (beforeSeverity.isEmpty() ? 1 : 0),
                    newlyPassing + (nowSeverity.isEmpty() ? 1 : 0));
        }
    }

    /**
     * @param before severity then; empty: it passed
     * @param now severity now; empty: it passes
     */
    public record Place(
            String rule,
            String file,
            String sheet,
            Optional<String> cell,
            String found,
            Optional<String> before,
            Optional<String> now) {}

    /**
     * @param before published or rejected
     * @param now published or rejected; empty where no such return is found any more
     */
    public record Turned(
            String file,
            String form,
            Optional<String> county,
            Optional<Bilingual> countyName,
            Optional<Integer> year,
            SubmissionState before,
            Optional<SubmissionState> now) {}

    public record Left(String file, String reason) {}

    /** Whether something that was published would not be now. */
    public boolean hasNewRejections() {
        return returns.stream().anyMatch(turned -> turned.before() == SubmissionState.PUBLISHED);
    }
}
