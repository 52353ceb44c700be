package planhouse.cli.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.feedback.Feedback;
import planhouse.feedback.FeedbackFile;
import planhouse.warehouse.loading.WorkbookFiles;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

/**
 * What a run gave back: a file for each workbook with findings.
 *
 * @param files by the workbook's path
 * @param leftAlone our own files in the folders asked for, which nobody has changed
 */
public record RunFeedback(Map<String, FeedbackFile> files, List<Path> leftAlone) {

    static final RunFeedback NONE = new RunFeedback(Map.of(), List.of());

    public RunFeedback {
        files = Map.copyOf(files);
        leftAlone = List.copyOf(leftAlone);
    }

    /**
     * Writes the files.
     *
     * @param asked the paths that the command was given
     */
    public static RunFeedback write(Feedback feedback, RunReport report, List<Path> asked)
            throws IOException {
        List<Path> leftAlone = WorkbookFiles.feedbackBelow(asked);
        List<FeedbackFile> written = feedback.write(report);
        Map<String, FeedbackFile> files = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            files.put(report.workbooks().get(i).file(), written.get(i));
        }
        return new RunFeedback(files, leftAlone);
    }

    /** What the machine would not write. */
    public Optional<IOException> failure() {
        return files.values().stream().flatMap(file -> file.failure().stream()).findFirst();
    }

    FeedbackFile of(WorkbookResult workbook) {
        return files.getOrDefault(workbook.file(), FeedbackFile.NONE);
    }
}
