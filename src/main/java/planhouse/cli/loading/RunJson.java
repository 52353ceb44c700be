package planhouse.cli.loading;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import planhouse.cli.finding.ReliefJson;
import planhouse.cli.wording.DifferenceJson;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Words;
import planhouse.feedback.FeedbackFile;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.reading.FigureDifference;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.reading.RunReport.WorkbookResult;
import planhouse.warehouse.reading.TargetEffect;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code load} and {@code check} print for programs. */
public final class RunJson {

    private static final Map<SubmissionState, String> WOULD =
            Map.of(
                    SubmissionState.PUBLISHED, "would-publish",
                    SubmissionState.REJECTED, "would-reject");

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

    /**
     * The document of a run; that there is no new template, until {@link NewEditionAnswers} says.
     */
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
            report.effects().forEach(effect -> add(effects.addObject(), effect));
        }
        return document;
    }

    private void add(ObjectNode node, WorkbookResult workbook) {
        node.put("file", workbook.file());
        node.put("sha256", workbook.sha256().orElse(null));
        node.put("outcome", workbook.outcome().code());
        node.put("reason", workbook.reason().map(reason -> reason.in(locale)).orElse(null));
        FeedbackFile given = feedback.of(workbook);
        node.put("feedback", given.path().map(Path::toString).orElse(null));
        node.put("feedbackNote", note(given).orElse(null));
        node.putNull("newTemplate");
        node.putNull("newTemplateNote");
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

    /** Why a marked workbook was not written, or what there is to say of the one that was. */
    private Optional<String> note(FeedbackFile given) {
        return given.failure()
                .map(failure -> Words.of("run.noFeedback", Reason.of(failure)))
                .or(() -> given.note().map(note -> note.in(locale)));
    }

    private void add(ObjectNode node, ReturnResult result) {
        node.put("form", result.form());
        node.put("county", result.county().orElse(null));
        node.put("period", result.year().map(String::valueOf).orElse(null));
        node.put("revision", result.revision().orElse(null));
        node.put("outcome", outcome(result.outcome()));
        node.put("nil", result.isNil());
        node.putNull("newTemplate");
        node.putObject("rows")
                .put("read", result.rows().read())
                .put("loaded", result.rows().loaded())
                .put("withheld", result.rows().withheld())
                .put("setAside", result.rows().setAside())
                .put("withErrors", result.rows().withErrors());
        result.changes()
                .ifPresentOrElse(
                        changes -> figures(node.putObject("changes"), changes),
                        () -> node.putNull("changes"));
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

    private void figures(ObjectNode node, FigureDifference difference) {
        DifferenceJson json = new DifferenceJson(locale);
        json.counts(node, difference);
        if (rehearsed) {
            json.figures(node, difference);
        }
    }

    private static void add(ObjectNode node, TargetEffect effect) {
        node.put("plan", effect.plan());
        node.put("target", effect.target().code());
        Json.unit(node, Optional.of(effect.target().unit()));
        node.put("year", effect.year());
        node.put("county", effect.county());
        Json.number(node, "countyBefore", effect.countyBefore());
        Json.number(node, "countyAfter", effect.countyAfter());
        Json.number(node, "cityBefore", effect.cityBefore());
        Json.number(node, "cityAfter", effect.cityAfter());
        node.put("statusYear", effect.statusYear());
        node.put("statusBefore", effect.statusBefore().code());
        node.put("statusAfter", effect.statusAfter().code());
    }

    private String outcome(SubmissionState state) {
        return rehearsed ? WOULD.getOrDefault(state, state.code()) : state.code();
    }
}
