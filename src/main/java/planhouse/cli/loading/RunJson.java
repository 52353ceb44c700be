package planhouse.cli.loading;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import planhouse.cli.finding.ReliefJson;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Words;
import planhouse.feedback.FeedbackFile;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.reading.RunReport.WorkbookResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code load} and {@code check} print for programs. */
public final class RunJson {

    private static final Map<String, String> WOULD =
            Map.of("published", "would-publish", "rejected", "would-reject");

    private final boolean rehearsed;
    private final Locale locale;
    private final RunFeedback feedback;

    /**
     * @param rehearsed whether nothing was written: outcomes say what would be
     */
    public RunJson(boolean rehearsed, Locale locale, RunFeedback feedback) {
        this.rehearsed = rehearsed;
        this.locale = locale;
        this.feedback = feedback;
    }

    /** The document of a run. */
    public ObjectNode of(RunReport report) {
        ObjectNode document = Json.object();
        if (rehearsed) {
            document.putNull("run");
        } else {
            document.put("run", report.run());
        }
        ArrayNode workbooks = document.putArray("workbooks");
        report.workbooks().forEach(workbook -> add(workbooks.addObject(), workbook));
        ArrayNode leftAlone = document.putArray("feedbackLeftAlone");
        feedback.leftAlone().forEach(file -> leftAlone.add(file.toString()));
        if (rehearsed) {
            ArrayNode effects = document.putArray("effects");
            ChangesJson json = new ChangesJson(locale);
            report.effects().forEach(effect -> json.effect(effects.addObject(), effect));
        }
        return document;
    }

    private void add(ObjectNode node, WorkbookResult workbook) {
        node.put("file", workbook.file());
        node.put("sha256", workbook.sha256().orElse(null));
        node.put("outcome", workbook.outcome());
        workbook.reason().ifPresent(reason -> node.put("reason", reason.in(locale)));
        FeedbackFile given = feedback.of(workbook);
        node.put("feedback", given.path().map(Path::toString).orElse(null));
        given.note().ifPresent(note -> node.put("feedbackNote", note.in(locale)));
        given.failure()
                .ifPresent(
                        failure ->
                                node.put(
                                        "feedbackNote",
                                        Words.of("run.noFeedback", Reason.of(failure))));
        ArrayNode ignored = node.putArray("sheetsIgnored");
        workbook.sheetsIgnored()
                .forEach(
                        sheet ->
                                ignored.addObject()
                                        .put("sheet", sheet.sheet())
                                        .put("why", sheet.why().in(locale)));
        ArrayNode returns = node.putArray("returns");
        workbook.returns().forEach(result -> add(returns.addObject(), result));
    }

    private void add(ObjectNode node, ReturnResult result) {
        node.put("form", result.form());
        node.put("county", result.county().orElse(null));
        node.put("period", result.year().map(String::valueOf).orElse(null));
        Optional<Integer> revision = result.revision();
        if (revision.isPresent()) {
            node.put("revision", revision.get());
        } else {
            node.putNull("revision");
        }
        node.put("outcome", outcome(result.outcome()));
        node.put("nil", result.isNil());
        node.putObject("rows")
                .put("read", result.rows().read())
                .put("loaded", result.rows().loaded())
                .put("withheld", result.rows().withheld())
                .put("setAside", result.rows().setAside())
                .put("withErrors", result.rows().withErrors());
        result.changes()
                .ifPresent(changes -> new ChangesJson(locale).figures(node, changes, rehearsed));
        ArrayNode findings = node.putArray("findings");
        result.findings().forEach(finding -> add(findings.addObject(), finding));
    }

    private void add(ObjectNode node, ReturnFinding finding) {
        node.put("severity", finding.severity().code());
        node.put("rule", finding.rule());
        node.put("sheet", finding.sheet());
        node.put("cell", finding.cell().orElse(null));
        node.put("found", finding.found());
        node.put("expected", finding.expected().in(locale));
        node.put("message", finding.message().in(locale));
        node.put("fix", finding.fix().in(locale));
        node.put("explanation", finding.explanation().orElse(null));
        ReliefJson.add(node, finding.severity(), finding.relief());
    }

    private String outcome(String state) {
        return rehearsed ? WOULD.getOrDefault(state, state) : state;
    }
}
