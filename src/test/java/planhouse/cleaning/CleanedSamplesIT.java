package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import planhouse.collection.header.KnownForms;
import planhouse.collection.table.RecognisedTable;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.reading.Workbook;

/** Laws that hold for every workbook, tried on all samples and, where it lies, on the corpus. */
class CleanedSamplesIT {

    private static final KnownForms KNOWN = new KnownForms(Cleaned.SHIPPED);

    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    @Test
    void every_sample_is_understood_but_for_the_mistakes_that_were_planted() throws IOException {
        List<String> errors = new ArrayList<>();
        Set<String> returns = new HashSet<>();
        for (Path file : workbooks(SAMPLES)) {
            for (TableEvent event : events(file)) {
                checkLaws(file, event);
                if (event instanceof TableEvent.Opened opened) {
                    RecognisedTable table = opened.table();
                    returns.add(
                            table.form().code()
                                    + table.respondent().orElse("?")
                                    + table.year().map(String::valueOf).orElse("?"));
                }
                for (Finding finding : findings(event)) {
                    if (finding.severity() == Severity.ERROR) {
                        errors.add(
                                file.getFileName() + " " + finding.cell() + " " + finding.rule());
                    }
                }
            }
        }

        assertThat(returns).hasSize(6 * 9 * 4).noneMatch(key -> key.contains("?"));
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "义乌市-2021.xlsx A10 JH01-T13",
                        "义乌市-2021.xlsx I20 JH01-T02",
                        "义乌市-2021.xlsx E8 JH02-T11");
    }

    @Test
    void every_workbook_of_the_corpus_ends_as_read_or_set_aside() throws IOException {
        Map<String, String> environment = System.getenv();
        assumeThat(environment)
                .as("the corpus is named by PLANHOUSE_CORPUS")
                .containsKey("PLANHOUSE_CORPUS");
        int read = 0;
        for (Path file : workbooks(Path.of(environment.get("PLANHOUSE_CORPUS")))) {
            for (TableEvent event : events(file)) {
                checkLaws(file, event);
            }
            read++;
        }

        assertThat(read).isPositive();
    }

    /** Each filled cell is counted once; each value that is not usable has its finding. */
    private static void checkLaws(Path file, TableEvent event) {
        if (event instanceof TableEvent.Closed closed) {
            CellCount cells = closed.cells();
            assertThat(
                            cells.values()
                                    + cells.errors()
                                    + cells.setAside()
                                    + cells.labels()
                                    + cells.ignored())
                    .as(file + " " + closed.table().sheet())
                    .isEqualTo(cells.read());
        }
        if (event instanceof TableEvent.Data data) {
            CleanRow row = data.row();
            long invalid = row.values().stream().filter(Value.INVALID::equals).count();
            long cells = row.findings().stream().map(Finding::cell).distinct().count();
            assertThat(cells).as(file + " row " + row.number()).isEqualTo(row.findings().size());
            assertThat(invalid).as(file + " row " + row.number()).isLessThanOrEqualTo(cells);
        }
    }

    private static List<Finding> findings(TableEvent event) {
        if (event instanceof TableEvent.Opened opened) {
            return opened.findings();
        }
        if (event instanceof TableEvent.Data data) {
            return data.row().findings();
        }
        if (event instanceof TableEvent.SetAside setAside) {
            return setAside.row().findings();
        }
        return ((TableEvent.Closed) event).findings();
    }

    private static List<TableEvent> events(Path file) {
        List<TableEvent> events = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file);
                CleanedWorkbook cleaned =
                        new CleanedWorkbook(workbook, KNOWN, file.getFileName().toString())) {
            for (TableEvent event = cleaned.next(); event != null; event = cleaned.next()) {
                events.add(event);
            }
        } catch (UnreadableWorkbookException unreadable) {
            assertThat(unreadable.getMessage()).isNotBlank();
        }
        return events;
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.xls[xmb]?"))
                    .sorted()
                    .toList();
        }
    }
}
