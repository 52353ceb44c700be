package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.WorkbookFormat;
import planhouse.workbook.reading.SchemaErrors;
import planhouse.workbook.reading.Workbook;

/** Workbooks that nobody here wrote are marked; whatever was in them is in them still. */
class MarkedCorpusIT {

    /** Larger ones take long, and hold nothing that smaller ones do not. */
    private static final long LARGE = 250_000;

    /** Up to this size they are marked twice, and opened with the library as well. */
    private static final long SMALL = 60_000;

    @TempDir private Path folder;

    private final Map<String, String> problems = new TreeMap<>();
    private final Set<String> refusals = new TreeSet<>();
    private int marked;

    @Test
    void every_workbook_is_marked_and_is_otherwise_the_same() throws IOException {
        for (Path file : files()) {
            if (Files.size(file) < LARGE) tryOut(file, Files.size(file) < SMALL);
        }

        assertThat(problems).isEmpty();
        assertThat(marked).isGreaterThan(500);
        assertThat(refusals)
                .isSubsetOf(
                        "it is encrypted",
                        "it holds two parts of one name",
                        "it is a shared workbook with tracked changes",
                        "it is signed; marks would break the signature",
                        "it holds something of Excel 97-2003 that cannot be rewritten");
    }

    private void tryOut(Path file, boolean thoroughly) throws IOException {
        List<Mark> marks;
        Map<String, String> before;
        WorkbookFormat format;
        try (Workbook workbook = Workbook.open(file)) {
            format = workbook.format();
            marks = Marked.someCells(workbook);
            before = Marked.values(file);
        } catch (UnreadableWorkbookException unreadable) {
            return;
        }
        if (marks.isEmpty()) return;
        Path once = folder.resolve("once" + (format == WorkbookFormat.XLS ? ".xls" : ".xlsx"));
        Path twice = folder.resolve("twice" + (format == WorkbookFormat.XLS ? ".xls" : ".xlsx"));
        try {
            MarkedWorkbook.write(file, marks, Marked.pages(marks), once);
            marked++;
            compare(file, once, before, format);
            if (!thoroughly) return;
            MarkedWorkbook.write(once, marks, Marked.pages(marks), twice);
            if (!Marked.values(twice).equals(before)) problems.put(file.toString(), "2: values");
            if (format == WorkbookFormat.XLS) return;
            int more = parts(twice) - parts(once);
            if (more != 0) problems.put(file.toString(), "2: " + more + " more parts");
            openWithPoi(file, once);
        } catch (NotMarkableException refused) {
            refusals.add(refused.getMessage().replaceAll("(?s) \\(.*", ""));
        } catch (UnreadableWorkbookException | RuntimeException | IOException problem) {
            problems.put(file.toString(), problem.toString());
        }
    }

    private void compare(Path file, Path once, Map<String, String> before, WorkbookFormat format)
            throws IOException, UnreadableWorkbookException {
        if (!Marked.values(once).equals(before)) problems.put(file.toString(), "other values");
        if (format == WorkbookFormat.XLS) return;
        Set<String> mistakes = SchemaErrors.of(once);
        mistakes.removeAll(SchemaErrors.of(file));
        if (!mistakes.isEmpty()) problems.put(file.toString(), mistakes.toString());
        PartComparison parts = new PartComparison(file, once);
        if (!parts.unexpected().isEmpty()) {
            problems.put(file.toString(), parts.unexpected().toString());
        }
    }

    private void openWithPoi(Path file, Path once) {
        int sheets;
        try (var original = WorkbookFactory.create(file.toFile(), null, true)) {
            sheets = original.getNumberOfSheets();
        } catch (IOException | RuntimeException | LinkageError unreadByPoi) {
            return;
        }
        try (var after = WorkbookFactory.create(once.toFile(), null, true)) {
            if (after.getNumberOfSheets() != sheets + 1) {
                problems.put(file.toString(), "POI finds " + after.getNumberOfSheets());
            }
        } catch (IOException | RuntimeException | LinkageError problem) {
            problems.put(file.toString(), "POI: " + problem);
        }
    }

    private static int parts(Path file) throws IOException {
        try (SourcePackage source = new SourcePackage(file)) {
            return source.entries().size();
        }
    }

    private static List<Path> files() throws IOException {
        String corpus = System.getenv("PLANHOUSE_CORPUS");
        if (corpus == null || !Files.isDirectory(Path.of(corpus))) {
            return abort("PLANHOUSE_CORPUS names no folder: nothing marked");
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of(corpus))) {
            all.filter(file -> file.toString().matches(".*\\.(xlsx|xlsm|xltx|xls)"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }
}
