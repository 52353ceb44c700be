package planhouse.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import planhouse.job.SummaryOutput;
import planhouse.report.TargetKind;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code summary} prints for programs. */
final class SummaryJson {

    private SummaryJson() {}

    static ObjectNode of(SummaryOutput made) {
        YearlySummary summary = made.summary();
        ObjectNode document = Json.object();
        document.put("plan", summary.planCode());
        document.put("year", summary.year());
        document.put("asOf", summary.asOf().toString());
        ArrayNode targets = document.putArray("targets");
        summary.targets().forEach(target -> add(targets.addObject(), target));
        document.putObject("files")
                .put("xlsx", made.xlsx().toString())
                .put("html", made.html().toString());
        return document;
    }

    private static void add(ObjectNode node, TargetProgress target) {
        node.put("code", target.code());
        number(node, "baseline", target.aim().baseline());
        node.put(
                "operator", target.kind() == TargetKind.MONITORED ? null : target.aim().operator());
        number(node, "target", target.aim().target());
        number(node, "actual", target.reading().actual());
        number(node, "numerator", target.reading().numerator());
        number(node, "denominator", target.reading().denominator());
        if (target.kind() == TargetKind.MONITORED) {
            node.putNull("achieved");
        } else {
            node.put("achieved", target.achieved());
        }
        node.put("status", target.status().code());
        number(node, "attainment", target.pace().attainment());
        number(node, "scheduleIndex", target.pace().scheduleIndex());
        number(node, "requiredPace", target.pace().requiredPace());
        number(node, "projectionLow", target.pace().projectionLow());
        number(node, "projectionMid", target.pace().projectionMid());
        number(node, "projectionHigh", target.pace().projectionHigh());
        ArrayNode flags = node.putArray("flags");
        target.flags().forEach(flags::add);
        node.putObject("coverage")
                .put("expected", target.coverage().expected())
                .put("published", target.coverage().published());
        node.put("provisional", target.provisional());
    }

    /** Plain: 20000, never 2E+4. */
    private static void number(ObjectNode node, String key, @Nullable BigDecimal value) {
        if (value == null) {
            node.putNull(key);
        } else {
            BigDecimal plain = value.stripTrailingZeros();
            node.put(key, plain.scale() < 0 ? plain.setScale(0) : plain);
        }
    }
}
