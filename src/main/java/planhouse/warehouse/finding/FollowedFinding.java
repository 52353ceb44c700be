package planhouse.warehouse.finding;

import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.indicator.Severity;
import planhouse.warehouse.reading.RunReport;

/**
 * A finding followed over the attempts at its return.
 *
 * @param id its number, by which an explanation is given
 * @param inPublished whether the published revision has it too
 * @param subject what it is about, see {@link planhouse.indicator.Finding#subject()}
 * @param explanation what was said to this very query: the same identity and the same text found,
 *     in whichever attempt
 * @param earlier where there is none: what was said when another text was found
 * @param relief why it weighs less than its rule says
 */
public record FollowedFinding(
        long id,
        Standing standing,
        boolean inPublished,
        Severity severity,
        String rule,
        String sheet,
        Optional<String> cell,
        Optional<String> item,
        String subject,
        String found,
        Bilingual expected,
        Bilingual message,
        Bilingual fix,
        Optional<GivenExplanation> explanation,
        Optional<GivenExplanation> earlier,
        Optional<RunReport.Relieved> relief) {

    /** Against the attempt before. */
    public enum Standing implements Coded {
        NEW,
        /** Still there. */
        OPEN,
        /** It was in the attempt before, and is not in this one. */
        FIXED
    }

    public boolean isFixed() {
        return standing == Standing.FIXED;
    }

    /** A query of the newest attempt that nobody has explained. */
    public boolean asksForExplanation() {
        return !isFixed() && severity == Severity.QUERY && explanation.isEmpty();
    }
}
