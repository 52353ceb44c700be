package planhouse.cli.figure;

import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.Json;
import planhouse.form.Indicator;
import planhouse.warehouse.summary.CellContribution;
import planhouse.warehouse.trace.CellTrace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code trace} prints for programs. */
final class TraceJson {

    private final Locale locale;

    private TraceJson(Locale locale) {
        this.locale = locale;
    }

    static ObjectNode of(CellTrace trace, Locale locale) {
        return new TraceJson(locale).document(trace);
    }

    private ObjectNode document(CellTrace trace) {
        ObjectNode document = Json.object();
        document.put("file", trace.workbook().file());
        document.put("sha256", trace.workbook().sha256());
        document.put("sheet", trace.sheet());
        document.put("cell", trace.cell());
        document.put("text", trace.text().orElse(null));
        document.put("role", trace.role().code());
        document.put("why", trace.why().map(why -> why.in(locale)).orElse(null));
        trace.table()
                .ifPresentOrElse(
                        table -> table(document.putObject("return"), table),
                        () -> document.putNull("return"));
        document.put("item", trace.item().map(item -> item.code()).orElse(null));
        Json.unit(document, trace.unit());
        trace.setAside()
                .ifPresentOrElse(
                        row ->
                                document.putObject("setAside")
                                        .put("kind", row.kind())
                                        .put("label", row.label()),
                        () -> document.putNull("setAside"));
        trace.kept()
                .ifPresentOrElse(
                        kept -> kept(document.putObject("kept"), kept),
                        () -> document.putNull("kept"));
        ArrayNode findings = document.putArray("findings");
        trace.findings().forEach(finding -> finding(findings.addObject(), finding));
        ArrayNode counts = document.putArray("countsIn");
        trace.contributions().forEach(one -> contribution(counts.addObject(), one));
        ArrayNode summaries = document.putArray("summaries");
        for (CellTrace.Summarised run : trace.summaries()) {
            summaries
                    .addObject()
                    .put("run", run.run())
                    .put("plan", run.plan())
                    .put("year", run.year())
                    .put("asOf", run.asOf().toInstant().toString())
                    .put("madeAt", run.madeAt().toInstant().toString());
        }
        return document;
    }

    private static void table(ObjectNode node, CellTrace.Table table) {
        node.put("form", table.form().code());
        node.put("county", table.county().map(CellTrace.County::code).orElse(null));
        node.put("year", table.year().orElse(null));
        node.put("state", table.standing().name().toLowerCase(Locale.ROOT));
        node.put("revision", table.revision().orElse(null));
        node.put("decidedAt", table.decidedAt().toInstant().toString());
        node.put("submittedBy", table.submittedBy());
        node.put("nextRevision", table.after().map(CellTrace.After::revision).orElse(null));
    }

    private void kept(ObjectNode node, CellTrace.Kept kept) {
        node.put("column", kept.factColumn());
        node.put("indicator", kept.indicator().map(Indicator::code).orElse(null));
        Json.key(node, kept.key().parts());
        node.put("keyName", kept.key().name().in(locale));
        node.put("value", kept.value().orElse(null));
        node.put("missingKind", kept.missingKind().orElse(null));
        node.put("corrected", kept.corrected().isPresent());
    }

    private void finding(ObjectNode node, CellTrace.Found finding) {
        node.put("finding", finding.number());
        node.put("severity", finding.severity().code());
        node.put("rule", finding.rule());
        node.put("message", finding.message().in(locale));
        node.put("fix", finding.fix().in(locale));
        node.put("explanation", finding.explanation().orElse(null));
    }

    private static void contribution(ObjectNode node, CellContribution one) {
        node.put("plan", one.plan());
        node.put("target", one.target().code());
        Json.unit(node, Optional.of(one.target().unit()));
        node.put("year", one.year());
        node.put("throughColumn", one.throughColumn().orElse(null));
        Json.number(node, "value", Optional.of(one.adds()));
        Json.number(node, "denominator", one.denominator());
        Json.number(node, "countyValue", one.county());
        Json.number(node, "cityValue", one.city());
        node.put("cityLowerBound", one.cityIsLowerBound());
    }
}
