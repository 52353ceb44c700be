package planhouse.warehouse.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.warehouse.ExpectedReturns;

/** Which returns a plan's targets still lack in a year, and so what a summary would not see. */
public final class MissingReturns {

    /** What one target lacks: respondents by form, in the registers' order. */
    public record OfTarget(PlanTarget target, Map<String, List<CodeList.Entry>> respondents) {}

    private final ExpectedReturns expected;

    public MissingReturns(Definitions definitions) {
        this.expected = new ExpectedReturns(definitions);
    }

    /** Targets with something missing, in the plan's order. */
    public List<OfTarget> of(Plan plan, int year, List<ReturnStatus> standing) {
        List<OfTarget> missing = new ArrayList<>();
        for (PlanTarget target : plan.latest().targets()) {
            Map<String, List<CodeList.Entry>> respondents = new LinkedHashMap<>();
            for (String form : target.call().forms()) {
                List<CodeList.Entry> absent =
                        expected.wholes(form, year).stream()
                                .filter(one -> !isPublished(standing, form, one.code()))
                                .toList();
                if (!absent.isEmpty()) {
                    respondents.put(form, absent);
                }
            }
            if (!respondents.isEmpty()) {
                missing.add(new OfTarget(target, respondents));
            }
        }
        return missing;
    }

    private static boolean isPublished(List<ReturnStatus> standing, String form, String county) {
        return standing.stream()
                .anyMatch(
                        one ->
                                one.form().equals(form)
                                        && one.county().equals(county)
                                        && one.isPublished());
    }
}
