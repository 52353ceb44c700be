package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** Real workbooks, broken ones and attacks: each is read, or set aside with a reason. */
class CorpusIT {

    /** No file of the corpus needs a second; beyond this a run would hang. */
    private static final Duration HANGING = Duration.ofMinutes(2);

    @Test
    void every_broken_or_odd_workbook_ends_as_read_or_set_aside() {
        Map<Reason, List<String>> setAside = new TreeMap<>();
        List<String> blamed = new ArrayList<>();

        for (Path file : Corpus.files("torture/poi")) {
            assertTimeoutPreemptively(
                    HANGING, () -> readThrough(file, setAside, blamed), file::toString);
        }

        assertThat(blamed).isEmpty();
        assertThat(setAside.keySet())
                .contains(
                        Reason.BINARY_XLSB,
                        Reason.DAMAGED,
                        Reason.ENCRYPTED,
                        Reason.NOT_A_WORKBOOK,
                        Reason.TOO_OLD,
                        Reason.UNSAFE);
    }

    @Test
    void every_published_table_is_read() {
        Map<Reason, List<String>> setAside = new TreeMap<>();

        for (Path file : Corpus.files("statistics")) {
            readThrough(file, setAside, new ArrayList<>());
        }

        assertThat(setAside).isEmpty();
    }

    @Test
    void every_cell_is_the_one_that_poi_finds() {
        List<Path> files = new ArrayList<>(Corpus.files("statistics"));
        files.addAll(Corpus.files("torture/poi"));
        PoiComparison comparison = new PoiComparison();

        for (Path file : files) {
            try (Workbook ours = Workbook.open(file)) {
                compare(file, ours, comparison);
            } catch (UnreadableWorkbookException setAside) {
                // not to be compared; the reasons are another test's
            }
        }

        assertThat(comparison.unexplained()).isEmpty();
        assertThat(comparison.cells()).isGreaterThan(100_000);
        assertThat(comparison.explained()).containsOnlyKeys(PoiComparison.Difference.values());
    }

    @Test
    void every_row_that_is_scanned_is_the_one_that_the_full_parser_reads() {
        ScannerComparison comparison = new ScannerComparison();

        for (Path file : Corpus.files("")) {
            try (Workbook workbook = Workbook.open(file)) {
                for (Sheet sheet : workbook.sheets()) {
                    if (sheet instanceof XlsxSheet ours && sheet.kind() == SheetKind.WORKSHEET) {
                        comparison.compare(file.getFileName() + " " + sheet.name(), ours);
                    }
                }
            } catch (UnreadableWorkbookException setAside) {
                // the reasons are another test's
            }
        }

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.cells()).isGreaterThan(100_000);
        assertThat(comparison.scanned()).isGreaterThan(10 * comparison.parsed());
    }

    @Test
    void every_row_straight_from_the_records_is_the_one_that_the_library_reads() {
        ScannerComparison comparison = new ScannerComparison();

        for (Path file : Corpus.files("")) {
            try (Workbook workbook = Workbook.open(file)) {
                for (Sheet sheet : workbook.sheets()) {
                    if (sheet instanceof XlsSheet ours && ours.isPlain()) {
                        comparison.compare(file.getFileName() + " " + sheet.name(), ours);
                    }
                }
            } catch (UnreadableWorkbookException setAside) {
                // the reasons are another test's
            }
        }

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.cells()).isGreaterThan(100_000);
        assertThat(comparison.scanned()).isGreaterThan(10 * comparison.parsed());
    }

    private static void compare(Path file, Workbook ours, PoiComparison comparison)
            throws UnreadableWorkbookException {
        try (var theirs = WorkbookFactory.create(file.toFile(), null, true)) {
            comparison.compare(file.getFileName().toString(), ours, theirs);
        } catch (IOException | RuntimeException | LinkageError unreadByPoi) {
            comparison.unreadByPoi(file.getFileName().toString());
        }
    }

    private static void readThrough(
            Path file, Map<Reason, List<String>> setAside, List<String> blamed) {
        String name = file.getFileName().toString();
        try (Workbook workbook = Workbook.open(file)) {
            for (Sheet sheet : workbook.sheets()) {
                sheet.mergedRanges();
                int last = 0;
                try (RowReader rows = sheet.rows()) {
                    for (Row row = rows.next(); row != null; row = rows.next()) {
                        if (row.number() <= last) blamed.add(name + ": row " + row.number());
                        last = row.number();
                    }
                }
            }
        } catch (UnreadableWorkbookException unreadable) {
            setAside.computeIfAbsent(unreadable.reason(), reason -> new ArrayList<>()).add(name);
            if (unreadable.message(Locale.CHINESE).contains("{")) blamed.add(name);
        } catch (Throwable other) {
            blamed.add(name + ": " + other);
        }
    }
}
