package planhouse.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Criteria and the courses they are judged by, in few words; the values are illustrative. */
final class IllustrativeCriteria {

    static final Coverage FULL = new Coverage(9, 9, 0, Optional.of(BigDecimal.ONE));
    static final Coverage EIGHT_OF_NINE = new Coverage(9, 8, 0, Optional.of(new BigDecimal("0.9")));
    static final ProgressMethod METHOD = new ProgressMethod(Thresholds.STANDARD);

    private IllustrativeCriteria() {}

    static Progress judge(Criterion criterion, int year, Map<Integer, String> values) {
        return judge(criterion, year, values, FULL, true);
    }

    static Progress judge(
            Criterion criterion,
            int year,
            Map<Integer, String> values,
            Coverage coverage,
            boolean baselineComplete) {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        values.forEach((at, value) -> figures.put(at, Figure.amount(number(value))));
        Set<Integer> earlier = baselineComplete ? Set.of() : Set.of(2019);
        Gaps gaps = new Gaps(earlier, false, true, Map.of());
        return METHOD.judge(criterion, new Course(2019, year, figures, coverage, gaps));
    }

    static Criterion target(Operator operator, String value, int due) {
        return new Criterion(
                TargetKind.TARGET, Optional.of(goal(operator, value, due)), 1, Nature.STOCK, false);
    }

    /** A goal without milestones. */
    static Goal goal(Operator operator, String value, int due) {
        return new Goal(operator, number(value), due, values(Map.of()));
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static SortedMap<Integer, BigDecimal> values(Map<Integer, String> texts) {
        return texts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> number(entry.getValue()),
                                (one, other) -> one,
                                TreeMap::new));
    }
}
