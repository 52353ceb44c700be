package planhouse.cli.loading;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.collection.table.TableRule;
import planhouse.feedback.Feedback;
import planhouse.template.NewEditionTemplates;
import planhouse.template.NewEditionTemplates.Written;
import planhouse.warehouse.reading.LastYear;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.reading.RunReport.WorkbookResult;
import planhouse.workbook.UnreadableWorkbookException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The templates that a run gives back for returns on withdrawn editions. */
final class NewEditionAnswers {

    /**
     * @param workbook its place in the report
     * @param failure why nothing could be written; empty where it could
     */
    private record Answer(int workbook, List<Written> written, Optional<Exception> failure) {

        Optional<String> why() {
            return failure.map(
                    failed ->
                            failed instanceof UnreadableWorkbookException damaged
                                    ? damaged.message(Locale.getDefault())
                                    : Reason.of(failed));
        }
    }

    private final List<Answer> answers = new ArrayList<>();

    private NewEditionAnswers() {}

    /** Writes them where the run's other feedback goes. */
    static NewEditionAnswers write(Workbench bench, Feedback feedback, RunReport report) {
        NewEditionAnswers answers = new NewEditionAnswers();
        NewEditionTemplates templates =
                new NewEditionTemplates(
                        bench.definitions(),
                        bench.definitions().schedule(),
                        new LastYear(bench.dataSource(), bench.sql()),
                        bench.definitions().today());
        for (int index = 0; index < report.workbooks().size(); index++) {
            WorkbookResult workbook = report.workbooks().get(index);
            if (workbook.returns().stream().anyMatch(NewEditionAnswers::isRefused)) {
                Path file = Path.of(workbook.file());
                answers.answers.add(answer(templates, index, file, feedback.folderFor(file)));
            }
        }
        return answers;
    }

    private static boolean isRefused(ReturnResult result) {
        String rule = TableRule.EDITION_WITHDRAWN.code(result.form());
        return result.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    private static Answer answer(NewEditionTemplates templates, int index, Path file, Path folder) {
        try {
            return new Answer(index, templates.write(file, folder), Optional.empty());
        } catch (UnreadableWorkbookException | IOException failed) {
            return new Answer(index, List.of(), Optional.of(failed));
        }
    }

    /** What the machine would not write. */
    Optional<IOException> failure() {
        return answers.stream()
                .flatMap(answer -> answer.failure().stream())
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }

    /** Says {@code newTemplate} of the workbooks and returns of a run's document. */
    void addTo(ObjectNode document) {
        for (Answer answer : answers) {
            ObjectNode workbook = (ObjectNode) document.path("workbooks").path(answer.workbook());
            answer.why().ifPresent(why -> workbook.put("newTemplateNote", why));
            answer.written().stream()
                    .findFirst()
                    .ifPresent(first -> workbook.put("newTemplate", first.file().toString()));
            for (JsonNode result : workbook.path("returns")) {
                answer.written().stream()
                        .filter(written -> answers(written, result))
                        .forEach(
                                written ->
                                        ((ObjectNode) result)
                                                .put("newTemplate", written.file().toString()));
            }
        }
    }

    private static boolean answers(Written written, JsonNode result) {
        return written.forms().contains(result.path("form").asString(""))
                && written.respondent().equals(result.path("county").asString(""))
                && String.valueOf(written.year()).equals(result.path("period").asString(""));
    }

    void print(PrintWriter out) {
        for (Answer answer : answers) {
            answer.written()
                    .forEach(
                            written ->
                                    out.println(
                                            "→ " + Words.of("run.newTemplate", written.file())));
            answer.why().ifPresent(why -> out.println("✗ " + Words.of("run.noTemplate", why)));
        }
    }
}
