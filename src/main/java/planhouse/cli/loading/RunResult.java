package planhouse.cli.loading;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import planhouse.cli.ending.Failures;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.feedback.Feedback;
import planhouse.warehouse.reading.RunReport;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code load} and {@code check} leave behind: marked workbooks and new templates beside what
 * was sent, and the report in print.
 *
 * @param rehearsed whether nothing was written to the warehouse
 */
record RunResult(CommonOptions options, CommandLine line, boolean rehearsed) {

    /**
     * @param asked the files and folders that the command was given
     * @return the command's exit code
     */
    int tell(Workbench bench, Feedback feedback, RunReport report, List<Path> asked)
            throws IOException {
        RunFeedback written = RunFeedback.write(feedback, report, asked);
        NewEditionAnswers answers = NewEditionAnswers.write(bench, feedback, report);
        PrintWriter out = line.getOut();
        if (options.json()) {
            ObjectNode document = new RunJson(rehearsed, Locale.getDefault(), written).of(report);
            answers.addTo(document);
            Json.print(out, document);
        } else {
            new RunText(out, Locale.getDefault(), rehearsed, written).print(report);
            answers.print(out);
        }
        Optional<IOException> lost = written.failure().or(answers::failure);
        if (lost.isPresent()) {
            String key = rehearsed ? "feedback.lostOfCheck" : "feedback.lost";
            line.getErr().println(Words.of(key, Reason.of(lost.get())));
            return Failures.MACHINE;
        }
        return report.hasRejections() ? Failures.REJECTIONS : 0;
    }
}
