package planhouse.cli.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cli.wording.Json;
import planhouse.job.SummaryOutput;
import planhouse.plan.TargetKind;
import planhouse.report.Parts;
import planhouse.report.Revisions;
import planhouse.report.TargetProgress;
import planhouse.report.WaivedFinding;
import planhouse.report.YearlySummary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code summary} prints for programs. */
public final class SummaryJson {

    private SummaryJson() {}

    /** The document of a summary. */
    public static ObjectNode of(SummaryOutput made) {
        YearlySummary summary = made.summary();
        ObjectNode document = Json.object();
        document.put("plan", summary.planCode());
        document.put("year", summary.year());
        document.put("asOf", summary.asOf().toInstant().toString());
        document.put("planVersion", summary.plan().number());
        document.put("planValidFrom", summary.plan().validFrom().toString());
        document.put("planAsOf", summary.plan().asked().map(LocalDate::toString).orElse(null));
        ArrayNode targets = document.putArray("targets");
        summary.targets().forEach(target -> add(targets.addObject(), target));
        document.set("revisions", revisions(summary.revisions()));
        ArrayNode waivers = document.putArray("waivers");
        summary.waivers().forEach(waived -> add(waivers.addObject(), waived));
        document.putObject("files")
                .put("xlsx", made.xlsx().toString())
                .put("html", made.html().toString());
        return document;
    }

    private static void add(ObjectNode node, WaivedFinding waived) {
        node.put("form", waived.form())
                .put("rule", waived.rule())
                .put("severity", waived.severity())
                .put("place", waived.place())
                .put("found", waived.found())
                .put("reason", waived.reason())
                .put("until", waived.until().toString())
                .put("by", waived.by());
    }

    /** What was revised since the run before, and the figures that changed by it. */
    private static ObjectNode revisions(Revisions revisions) {
        ObjectNode node = Json.object();
        Revisions.Run since = revisions.since();
        if (since == null) {
            node.putNull("since");
        } else {
            node.putObject("since")
                    .put("run", since.key())
                    .put("asOf", since.asOf().toInstant().toString());
        }
        ArrayNode returns = node.putArray("returns");
        for (Revisions.Revised one : revisions.revised()) {
            ObjectNode entry = returns.addObject();
            entry.put("county", one.countyCode());
            entry.put("form", one.formCode());
            entry.put("year", one.year());
            entry.put("oldRevision", one.oldRevision());
            entry.put("revision", one.revision());
            entry.put("kind", one.kind());
            entry.put("nil", one.isNil());
            entry.put("by", one.by());
            entry.put("at", one.at().toInstant().toString());
            entry.put("reason", one.reason());
            entry.put("added", one.added());
            entry.put("changed", one.changed());
            entry.put("removed", one.removed());
            entry.put("unchanged", one.unchanged());
        }
        ArrayNode targets = node.putArray("targets");
        for (Revisions.Effect effect : revisions.effects()) {
            ObjectNode entry = targets.addObject();
            entry.put("code", effect.target());
            number(entry, "before", effect.before());
            number(entry, "after", effect.after());
            ArrayNode counties = entry.putArray("counties");
            for (Revisions.CountyEffect county : effect.counties()) {
                ObjectNode part = counties.addObject();
                part.put("county", county.code());
                number(part, "before", county.before());
                number(part, "after", county.after());
            }
        }
        return node;
    }

    private static void add(ObjectNode node, TargetProgress target) {
        node.put("code", target.code());
        Json.bilingual(node, "title", target.title());
        node.put("kind", target.kind().code());
        node.put("unit", target.unitCode());
        Json.bilingual(node, "unit", target.unit());
        number(node, "baseline", target.aim().baseline());
        node.put(
                "operator", target.kind() == TargetKind.MONITORED ? null : target.aim().operator());
        number(node, "target", target.aim().target());
        if (target.kind() == TargetKind.MONITORED) {
            node.putNull("due");
        } else {
            node.put("due", target.aim().dueYear());
        }
        number(node, "path", target.aim().pathValue());
        number(node, "actual", target.reading().actual());
        number(node, "atLeast", target.reading().atLeast());
        number(node, "numerator", target.reading().numerator());
        number(node, "denominator", target.reading().denominator());
        number(node, "previous", target.reading().previous());
        if (target.kind() == TargetKind.MONITORED) {
            node.putNull("achieved");
        } else {
            node.put("achieved", target.achieved());
        }
        node.put("status", target.status().code());
        number(node, "attainment", target.pace().attainment());
        number(node, "attainmentFromBaseline", target.pace().attainmentFromBaseline());
        number(node, "scheduleIndex", target.pace().scheduleIndex());
        number(node, "growthRatio", target.pace().growthRatio());
        number(node, "requiredPace", target.pace().requiredPace());
        number(node, "projectionLow", target.pace().projectionLow());
        number(node, "projectionMid", target.pace().projectionMid());
        number(node, "projectionHigh", target.pace().projectionHigh());
        ArrayNode flags = node.putArray("flags");
        target.flags().forEach(flags::add);
        ObjectNode coverage = node.putObject("coverage");
        coverage.put("expected", target.coverage().expected());
        coverage.put("published", target.coverage().published());
        coverage.put("provisional", target.coverage().provisional());
        Json.number(coverage, "shareOfLastYear", target.coverage().shareOfLastYear());
        parts(node, target.reading().parts());
        node.put("provisional", target.provisional());
        node.put("unitsCountedElsewhere", target.reading().countedElsewhere());
    }

    /** How many parts of the figure have reached the value that the plan gives for them. */
    private static void parts(ObjectNode node, @Nullable Parts parts) {
        if (parts == null) {
            node.putNull("parts");
            return;
        }
        ObjectNode its = node.putObject("parts");
        number(its, "threshold", parts.threshold());
        its.put("reaching", parts.reaching());
        its.put("measured", parts.measured());
    }

    private static void number(ObjectNode node, String key, @Nullable BigDecimal value) {
        Json.number(node, key, Optional.ofNullable(value));
    }
}
