package planhouse.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import planhouse.form.Definitions;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.WorkbookOutcome;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.reading.RunReport.WorkbookResult;
import planhouse.workbook.Sha256;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.marking.MarkedWorkbook;
import planhouse.workbook.marking.NotMarkableException;

/** Gives each sender the own workbook back, with what was found in it. */
public final class Feedback {

    private static final long SMALL = 1 << 20;

    private final Definitions definitions;
    private final FeedbackFolder folders;

    /**
     * @param folder for all feedback; empty: a folder beside each workbook
     * @param asked the files and folders that the command was given: without a folder for all,
     *     nothing is written where a link leads out of them
     * @param home where feedback goes when its folder cannot be written
     */
    public Feedback(Definitions definitions, Optional<Path> folder, List<Path> asked, Path home) {
        this.definitions = definitions;
        this.folders = new FeedbackFolder(folder, asked, home);
    }

    /** The folder that takes what is given back for a workbook. */
    public Path folderFor(Path workbook) {
        Path folder = folders.of(workbook);
        return folders.isWritable(folder) ? folder : folders.otherwise();
    }

    /** Writes what a run found, workbook by workbook in the report's order. */
    public List<FeedbackFile> write(RunReport report) {
        Stream<WorkbookResult> workbooks = report.workbooks().stream();
        return (mayBeSideBySide(report) ? workbooks.parallel() : workbooks)
                .map(this::write)
                .toList();
    }

    /** Names are given in the report's order where two want the same; large ones take memory. */
    private static boolean mayBeSideBySide(RunReport report) {
        Set<String> starts = new HashSet<>();
        for (WorkbookResult workbook : report.workbooks()) {
            Path file = Path.of(workbook.file());
            if (!starts.add(FeedbackFolder.start(file).toLowerCase(Locale.ROOT))
                    || file.toFile().length() > SMALL) {
                return false;
            }
        }
        return true;
    }

    private FeedbackFile write(WorkbookResult result) {
        List<ReportedFinding> findings = new ArrayList<>();
        for (ReturnResult of : result.returns()) {
            of.findings().forEach(one -> findings.add(new ReportedFinding(of, one)));
        }
        boolean repeated = result.outcome() == WorkbookOutcome.UNCHANGED;
        if (findings.isEmpty() || repeated && findings.stream().noneMatch(Feedback::waits)) {
            return FeedbackFile.NONE;
        }
        for (ReturnResult of : result.returns()) {
            of.fixed().forEach(one -> findings.add(new ReportedFinding(of, one)));
        }
        Path file = Path.of(result.file());
        try {
            if (!result.sha256().equals(Optional.of(sha256(file)))) {
                return new FeedbackFile(FeedbackText.of("alone.changed"));
            }
            Path folder = folders.of(file);
            if (folders.isWritable(folder)) return write(file, result, findings, folder);
            Path other = folders.otherwise();
            FeedbackFile written = write(file, result, findings, other);
            Bilingual why = FeedbackText.of("alone.elsewhere", other.toString());
            return new FeedbackFile(
                    written.path(), Optional.of(joined(why, written.note())), Optional.empty());
        } catch (IOException failure) {
            return new FeedbackFile(failure);
        }
    }

    /** Whether somebody still has to correct or explain it. */
    private static boolean waits(ReportedFinding reported) {
        return switch (reported.finding().severity()) {
            case ERROR -> true;
            case QUERY -> reported.finding().explanation().isEmpty();
            case INFO -> false;
        };
    }

    private static Bilingual joined(Bilingual one, Optional<Bilingual> other) {
        return other.map(
                        more ->
                                new Bilingual(
                                        one.zh() + "；" + more.zh(), one.en() + "; " + more.en()))
                .orElse(one);
    }

    private FeedbackFile write(
            Path file, WorkbookResult result, List<ReportedFinding> findings, Path folder)
            throws IOException {
        FindingsHead head = new FindingsHead(definitions, result.returns(), Optional.empty());
        Path target = folders.file(folder, file, false);
        try {
            MarkedWorkbook.write(
                    file,
                    CellNotes.of(findings),
                    new FindingsPages(file, head, findings, Optional.empty()).pages(),
                    target);
            return new FeedbackFile(target, Optional.empty());
        } catch (NotMarkableException refused) {
            folders.release(target);
            return writeAlone(file, head, findings, folder, refused.reason());
        } catch (UnreadableWorkbookException damaged) {
            folders.release(target);
            Bilingual why =
                    new Bilingual(damaged.message(Locale.CHINESE), damaged.message(Locale.ENGLISH));
            return writeAlone(file, head, findings, folder, why);
        }
    }

    private FeedbackFile writeAlone(
            Path file,
            FindingsHead head,
            List<ReportedFinding> findings,
            Path folder,
            Bilingual why)
            throws IOException {
        Path target = folders.file(folder, file, true);
        try {
            MarkedWorkbook.writeAlone(
                    new FindingsPages(file, head, findings, Optional.of(why)).pages(), target);
        } catch (NotMarkableException | UnreadableWorkbookException impossible) {
            throw new IllegalStateException("an empty workbook takes findings", impossible);
        }
        return new FeedbackFile(target, Optional.of(FeedbackText.of("alone.why", why)));
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            Sha256 hash = new Sha256();
            hash.addAll(in);
            return hash.hex();
        }
    }
}
