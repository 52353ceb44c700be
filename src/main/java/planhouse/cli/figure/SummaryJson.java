package planhouse.cli.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cli.wording.Json;
import planhouse.job.SummaryOutput;
import planhouse.plan.Coverage;
import planhouse.plan.TargetKind;
import planhouse.report.Aim;
import planhouse.report.Pace;
import planhouse.report.Parts;
import planhouse.report.Reading;
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
                .put("county", waived.county())
                .put("rule", waived.rule())
                .put("ruleSeverity", waived.severity().code())
                .put("sheet", waived.sheet())
                .put("cell", waived.cell().orElse(null))
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
        revisions.revised().forEach(one -> add(returns.addObject(), one));
        ArrayNode targets = node.putArray("targets");
        revisions.effects().forEach(effect -> add(targets.addObject(), effect));
        return node;
    }

    private static void add(ObjectNode node, Revisions.Revised one) {
        node.put("county", one.countyCode());
        node.put("form", one.formCode());
        node.put("year", one.year());
        node.put("oldRevision", one.oldRevision());
        node.put("revision", one.revision());
        node.put("kind", one.kind());
        node.put("nil", one.isNil());
        node.put("by", one.by());
        node.put("at", one.at().toInstant().toString());
        node.put("reason", one.reason());
        node.put("added", one.added());
        node.put("changed", one.changed());
        node.put("removed", one.removed());
        node.put("unchanged", one.unchanged());
    }

    private static void add(ObjectNode node, Revisions.Effect effect) {
        node.put("target", effect.target());
        number(node, "before", effect.before());
        number(node, "after", effect.after());
        ArrayNode counties = node.putArray("counties");
        for (Revisions.CountyEffect county : effect.counties()) {
            ObjectNode its = counties.addObject();
            its.put("county", county.code());
            number(its, "before", county.before());
            number(its, "after", county.after());
        }
    }

    private static void add(ObjectNode node, TargetProgress target) {
        boolean monitored = target.kind() == TargetKind.MONITORED;
        Aim aim = target.aim();
        Reading reading = target.reading();
        node.put("code", target.code());
        Json.bilingual(node, "title", target.title());
        node.put("kind", target.kind().code());
        node.put("unit", target.unitCode());
        Json.bilingual(node, "unit", target.unit());
        number(node, "baseline", aim.baseline());
        node.put("operator", monitored ? null : aim.operator());
        number(node, "target", aim.target());
        node.put("due", monitored ? null : Integer.valueOf(aim.dueYear()));
        number(node, "path", aim.pathValue());
        number(node, "actual", reading.actual());
        number(node, "atLeast", reading.atLeast());
        number(node, "numerator", reading.numerator());
        number(node, "denominator", reading.denominator());
        number(node, "previous", reading.previous());
        node.put("achieved", monitored ? null : Boolean.valueOf(target.achieved()));
        node.put("status", target.status().code());
        pace(node, target.pace());
        ArrayNode flags = node.putArray("flags");
        target.flags().forEach(flags::add);
        coverage(node.putObject("coverage"), target.coverage());
        parts(node, reading.parts());
        node.put("provisional", target.provisional());
        node.put("unitsCountedElsewhere", reading.countedElsewhere());
    }

    private static void pace(ObjectNode node, Pace pace) {
        number(node, "attainment", pace.attainment());
        number(node, "attainmentFromBaseline", pace.attainmentFromBaseline());
        number(node, "scheduleIndex", pace.scheduleIndex());
        number(node, "growthRatio", pace.growthRatio());
        number(node, "requiredPace", pace.requiredPace());
        number(node, "projectionLow", pace.projectionLow());
        number(node, "projectionMid", pace.projectionMid());
        number(node, "projectionHigh", pace.projectionHigh());
    }

    private static void coverage(ObjectNode node, Coverage coverage) {
        node.put("expected", coverage.expected());
        node.put("published", coverage.published());
        node.put("provisional", coverage.provisional());
        Json.number(node, "shareOfLastYear", coverage.shareOfLastYear());
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
