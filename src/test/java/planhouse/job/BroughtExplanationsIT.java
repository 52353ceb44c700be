package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.feedback.Feedback;
import planhouse.form.file.DefinitionFiles;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.SheetIgnored;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

/** Explanations filled in in the findings sheet of a marked workbook. All figures illustrative. */
class BroughtExplanationsIT {

    private static final String A = "91330784MA28T0001E";
    private static final String B = "91330784MA28T0002H";

    @TempDir private Path folder;

    @Test
    void explanations_in_a_marked_workbook_count_though_its_figures_are_unchanged_until_a_lock()
            throws IOException {
        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty())) {
            warehouse.load(
                    new EnterpriseReturn(2020)
                            .row(A, 1000, 100, 10)
                            .row(B, 2000, 200, 20)
                            .write(folder));
            RunReport first =
                    warehouse.load(
                            new EnterpriseReturn(2021)
                                    .row(A, 1600, 100, 12)
                                    .row(B, 2100, 200, 15)
                                    .write(folder));
            Path marked =
                    new Feedback(
                                    new DefinitionFiles(Optional.empty()).load(),
                                    Optional.empty(),
                                    List.of(folder),
                                    folder)
                            .write(first)
                            .get(0)
                            .path()
                            .orElseThrow();
            assertThat(unexplained(warehouse)).isEqualTo(2);
            explain(marked, "JH01-S03", "新增生产线投产");

            RunReport checked = warehouse.check(List.of(marked));

            assertThat(said(checked.workbooks().get(0)))
                    .contains("explanations in it that count: 1");
            assertThat(unexplained(warehouse)).isEqualTo(2);

            WorkbookResult loaded = warehouse.load(marked).workbooks().get(0);

            assertThat(loaded.outcome().code()).isEqualTo("unchanged");
            assertThat(said(loaded)).contains("explanations in it that count: 1");
            assertThat(unexplained(warehouse)).isEqualTo(1);
            assertThat(explanation(warehouse)).isEqualTo("新增生产线投产");
            assertThat(warehouse.count("staging.brought_explanation")).isZero();

            lock(warehouse, 2021);
            explain(marked, "JH01-S03", "另有原因");

            assertThat(said(warehouse.load(marked).workbooks().get(0)))
                    .contains(
                            "explanations in it that count: 0; refused, for the year is locked: 1");
            WorkbookResult rejected =
                    warehouse
                            .load(SavedWorkbook.saved(marked, "表1", "J5", Optional.of(1)))
                            .workbooks()
                            .get(0);
            assertThat(rejected.outcome().code()).isEqualTo("rejected");
            assertThat(said(rejected))
                    .as("from another attempt it would answer the published query as well")
                    .contains(
                            "explanations in it that count: 0; refused, for the year is locked: 1");
            assertThat(explanation(warehouse)).isEqualTo("新增生产线投产");
        }
    }

    private static List<String> said(WorkbookResult workbook) {
        return workbook.sheetsIgnored().stream()
                .map(SheetIgnored::why)
                .map(why -> why.en())
                .toList();
    }

    private static void lock(LoadedWarehouse warehouse, int year) {
        warehouse
                .jdbc()
                .sql(
                        "insert into warehouse.year_lock (year, locked_by, returns_expected,"
                                + " returns_approved) values (?, '李华', 0, 0)")
                .param(year)
                .update();
    }

    private static long unexplained(LoadedWarehouse warehouse) {
        return warehouse
                .jdbc()
                .sql(
                        "select sum(warehouse.unexplained_queries(submission_key, now()))"
                                + " from warehouse.current_submission where year = 2021")
                .query(Long.class)
                .single();
    }

    private static String explanation(LoadedWarehouse warehouse) {
        return warehouse
                .jdbc()
                .sql("select explanation from warehouse.explanation where source = 'workbook'")
                .query(String.class)
                .single();
    }

    /** Fills in the line of a rule and saves, as another program would. */
    private static void explain(Path file, String rule, String text) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            for (Row row : workbook.getSheetAt(0)) {
                Cell ofRule = row.getCell(11);
                if (ofRule != null
                        && ofRule.getCellType() == CellType.STRING
                        && ofRule.getStringCellValue().equals(rule)) {
                    row.getCell(7).setCellValue(text);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
