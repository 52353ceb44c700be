package planhouse.job;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.feedback.Feedback;
import planhouse.feedback.FeedbackFile;
import planhouse.warehouse.reading.RunReport;

/** A workbook whose cells, sheet and file are named as commands: all of it stays text. */
class InjectionIT {

    private static final String SQL = "x'); drop schema warehouse cascade; --";
    private static final String SHEET = "x'); drop table finding; --";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> FORMULAS =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0");

    @TempDir private static Path folder;

    @AutoClose private static LoadedWarehouse warehouse;
    private static Path file;
    private static RunReport loaded;
    private static List<String> before;

    @BeforeAll
    static void load_a_hostile_workbook() throws Exception {
        warehouse = new LoadedWarehouse(Optional.empty());
        before = relations();
        List<String> lines = new ArrayList<>();
        lines.add("91330784W00000001Y|" + SQL + "|智能门锁|100|1|0|否|");
        lines.add("91330784W000000022|" + SCRIPT + "|智能门锁|100|1|0|否|");
        for (String formula : FORMULAS) {
            // the code is wrong, so that the cell is quoted in a finding
            lines.add(formula.replace("|", "") + "|甲厂" + lines.size() + "|智能门锁|100|1|0|否|");
        }
        file =
                new TypedWorkbook()
                        .enterprises("永康市", 2022, lines.toArray(String[]::new))
                        .sheet(SHEET, "x")
                        .save(folder.resolve(SQL + " =1+1 &lt;b&gt;.xlsx"));
        loaded = warehouse.load(file);
    }

    @Test
    void the_warehouse_has_the_same_tables_and_the_file_its_name() {
        assertThat(relations()).isEqualTo(before);
        assertThat(
                        warehouse
                                .jdbc()
                                .sql("select file_name from warehouse.workbook")
                                .query(String.class)
                                .list())
                .containsExactly(file.getFileName().toString());
        assertThat(loaded.workbooks().get(0).sheetsIgnored())
                .extracting(RunReport.SheetIgnored::sheet)
                .containsExactly(SHEET);
    }

    @Test
    void each_finding_quotes_its_cell_as_it_stands() {
        assertThat(loaded.workbooks().get(0).returns().get(0).findings())
                .extracting(RunReport.ReturnFinding::found)
                .contains("=1+1", "+1+1", "-1+1", "@SUM(A1)");
    }

    @Test
    void what_is_given_back_holds_no_formula() throws Exception {
        List<FeedbackFile> given =
                new Feedback(
                                warehouse.definitions(),
                                Optional.of(folder.resolve("f")),
                                List.of(),
                                folder)
                        .write(loaded);

        Path marked = given.get(0).path().orElseThrow();
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(marked.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType())
                                .as(sheet.getSheetName() + "!" + cell.getAddress())
                                .isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        assertThat(texts).contains("=1+1", "+1+1", "-1+1", "@SUM(A1)", SQL, SCRIPT);
    }

    private static List<String> relations() {
        return warehouse
                .jdbc()
                .sql(
                        "select oid::regclass::text from pg_class where relnamespace::regnamespace"
                                + "::text in ('warehouse', 'staging', 'mart', 'batch') order by 1")
                .query(String.class)
                .list();
    }

    /** The database takes no NUL; spreadsheet programs write none, damaged files have them. */
    @Test
    void a_sheets_name_with_a_nul_is_kept_with_a_sign_in_its_place() throws Exception {
        Path damaged = folder.resolve("damaged.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(damaged)) {
            workbook.createSheet("Q其他事项").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        }
        String bytes = Files.readString(damaged, StandardCharsets.ISO_8859_1);
        String name = new String("Q其他".getBytes(UTF_16LE), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains(name);
        Files.writeString(
                damaged,
                bytes.replace(name, "\0" + name.substring(1)),
                StandardCharsets.ISO_8859_1);

        assertThat(warehouse.load(damaged).workbooks().get(0).sheetsIgnored())
                .extracting(RunReport.SheetIgnored::sheet)
                .containsExactly("\uFFFD其他事项");
    }
}
