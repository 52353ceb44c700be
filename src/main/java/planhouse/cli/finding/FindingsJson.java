package planhouse.cli.finding;

import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.Json;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.finding.GivenExplanation;
import planhouse.warehouse.finding.ReturnFindings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code findings} prints for programs. */
final class FindingsJson {

    private final Locale locale;

    FindingsJson(Locale locale) {
        this.locale = locale;
    }

    ObjectNode of(FindingsShown shown) {
        ObjectNode document = Json.object();
        document.put("county", shown.county().code());
        document.put("year", shown.year());
        ArrayNode returns = document.putArray("returns");
        for (ReturnFindings history : shown.returns()) {
            ObjectNode node = returns.addObject();
            add(node, history);
            ArrayNode findings = node.putArray("findings");
            shown.of(history).forEach(finding -> add(findings.addObject(), finding));
        }
        return document;
    }

    private void add(ObjectNode node, ReturnFindings history) {
        node.put("form", history.form());
        ReturnFindings.Attempt newest = history.newest();
        node.put("attempt", newest.number());
        node.put("outcome", newest.outcome().code());
        node.put("revision", newest.revision().orElse(null));
        node.put("file", newest.file().isEmpty() ? null : newest.file());
        node.put("submittedBy", newest.person());
        node.put("submittedAt", newest.at().toInstant().toString());
        node.put("comparedWithAttempt", history.before().orElse(null));
        node.put("publishedRevision", history.published().orElse(null));
        node.put("withdrawn", history.withdrawn());
        if (history.unread().isPresent()) {
            ReturnFindings.Unread unread = history.unread().get();
            node.putObject("sentInAgain")
                    .put("outcome", unread.outcome().code())
                    .put("reason", unread.reason().map(why -> why.in(locale)).orElse(null));
        } else {
            node.putNull("sentInAgain");
        }
        node.put("new", history.count(FollowedFinding.Standing.NEW));
        node.put("open", history.count(FollowedFinding.Standing.OPEN));
        node.put("fixed", history.count(FollowedFinding.Standing.FIXED));
    }

    private void add(ObjectNode node, FollowedFinding finding) {
        node.put("finding", finding.id());
        node.put("status", finding.standing().code());
        node.put("inPublished", finding.inPublished());
        node.put("severity", finding.severity().code());
        node.put("rule", finding.rule());
        node.put("sheet", finding.sheet());
        node.put("cell", finding.cell().orElse(null));
        node.put("item", finding.item().orElse(null));
        node.put("subject", finding.subject());
        node.put("found", finding.found());
        node.put("expected", finding.expected().in(locale));
        node.put("message", finding.message().in(locale));
        node.put("fix", finding.fix().in(locale));
        explanation(node, "explanation", "explained", finding.explanation());
        explanation(node, "earlierExplanation", "explainedEarlier", finding.earlier());
        ReliefJson.add(node, finding.severity(), finding.relief());
    }

    /** What was said, and under what circumstances. */
    private static void explanation(
            ObjectNode node,
            String words,
            String circumstances,
            Optional<GivenExplanation> explanation) {
        node.put(words, explanation.map(GivenExplanation::text).orElse(null));
        explanation.ifPresentOrElse(
                given -> add(node.putObject(circumstances), given),
                () -> node.putNull(circumstances));
    }

    private static void add(ObjectNode node, GivenExplanation given) {
        node.put("by", given.person());
        node.put("at", given.at().toInstant().toString());
        node.put("source", given.source());
        node.put("found", given.found());
        node.put("attempt", given.attempt());
        node.put("revision", given.revision().orElse(null));
        node.put("carriedForward", given.carriedForward());
    }
}
