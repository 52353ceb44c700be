package planhouse.cli.closing;

import java.io.PrintWriter;
import planhouse.cli.wording.Words;
import planhouse.warehouse.audit.SummaryProof;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether the warehouse holds what summaries froze, for people and for programs. */
final class SummariesText {

    private SummariesText() {}

    static void print(PrintWriter out, SummaryProof proof) {
        for (SummaryProof.Altered one : proof.altered()) {
            out.println(
                    Words.of(
                            "audit.summary.altered",
                            one.plan(),
                            one.year(),
                            one.summary(),
                            one.table(),
                            one.expected().orElse("–"),
                            one.found().orElse("–")));
        }
        if (!proof.isAsFrozen()) {
            out.println(Words.of("audit.summary.notAsFrozen", proof.summaries()));
            out.println(Words.of("audit.summary.fix"));
        } else if (proof.withDigest() > 0) {
            out.println(Words.of("audit.summary.asFrozen", proof.withDigest()));
        }
        if (proof.withoutDigest() > 0) {
            out.println(Words.of("audit.summary.withoutDigest", proof.withoutDigest()));
        }
    }

    static void addTo(ObjectNode document, SummaryProof proof) {
        ObjectNode summaries = document.putObject("summaries");
        summaries.put("asFrozen", proof.isAsFrozen());
        summaries.put("summaries", proof.summaries());
        summaries.put("withoutDigest", proof.withoutDigest());
        ArrayNode altered = summaries.putArray("altered");
        for (SummaryProof.Altered one : proof.altered()) {
            altered.addObject()
                    .put("summary", one.summary())
                    .put("plan", one.plan())
                    .put("year", one.year())
                    .put("table", one.table())
                    .put("expected", one.expected().orElse(null))
                    .put("found", one.found().orElse(null));
        }
    }
}
