package planhouse.workbook.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making, held in memory until it is saved. */
public final class NewWorkbook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final List<NewSheet> sheets = new ArrayList<>();

    /**
     * @param made written as the time of creation, so that equal contents give equal properties
     */
    public NewWorkbook(String title, Instant made) {
        // formulas are parsed when they are computed
        workbook.setCellFormulaValidation(false);
        workbook.getProperties().getCoreProperties().setTitle(title);
        workbook.getProperties().getCoreProperties().setCreator("planhouse");
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
    }

    /**
     * Adds a sheet at the end. Characters that Excel forbids in a name become spaces, and a name of
     * more than 31 characters is cut.
     *
     * @throws IllegalArgumentException when the workbook has a sheet of that name
     */
    public NewSheet sheet(String name) {
        NewSheet sheet =
                new NewSheet(workbook.createSheet(WorkbookUtil.createSafeSheetName(name)), styles);
        sheets.add(sheet);
        return sheet;
    }

    /** Gives an area of a sheet a name that formulas and lists of choices can use. */
    public void name(String name, NewSheet sheet, Area area) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(sheet.qualified(area));
    }

    /** As {@link #name}, known on that sheet alone. */
    public void nameOn(String name, NewSheet sheet, Area area) {
        nameOn(name, sheet, sheet.qualified(area));
    }

    /** A text that has a name on a sheet, and no cell. */
    public void constant(String name, NewSheet sheet, String text) {
        nameOn(name, sheet, '"' + text.replace("\"", "\"\"") + '"');
    }

    private void nameOn(String name, NewSheet sheet, String formula) {
        Name defined = workbook.createName();
        defined.setSheetIndex(workbook.getSheetIndex(sheet.name()));
        defined.setNameName(name);
        defined.setRefersToFormula(formula);
    }

    /** The sheet that is open when the workbook is opened. */
    public void show(NewSheet sheet) {
        int index = workbook.getSheetIndex(sheet.name());
        workbook.setActiveSheet(index);
        workbook.setSelectedTab(index);
    }

    /** Takes a sheet out of the tabs; formulas still find it. */
    public void hide(NewSheet sheet) {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet.name()), true);
    }

    /**
     * Computes every formula and writes the file, whole or not at all.
     *
     * @throws IllegalStateException when a formula has no value, naming its cell
     */
    public void save(Path file) throws IOException {
        compute();
        WholeFile.write(file, this::write);
    }

    /**
     * Makes a small workbook of everything there is and throws it away, so that the first true one
     * finds all that it needs loaded: half of the time that it would take. For a thread of its own,
     * while others wait for a database.
     */
    public static void prepare() {
        try (NewWorkbook workbook = new NewWorkbook("", Instant.EPOCH)) {
            NewSheet sheet = workbook.sheet("1");
            Area cell = Area.cell(0, 0);
            sheet.texts(0, 0, "1", Look.TITLE, "2", Look.TEXT);
            sheet.number(1, 0, 1, Look.INTEGER).sum(1, 1, cell, Look.INTEGER).height(1, 20);
            sheet.text(Area.row(2, 0, 1), "3", Look.HEADER).link(2, 0, sheet, cell);
            sheet.bars(cell, Colour.ACCENT, 0, 1).when(cell, "A1=0", Colour.ACCENT, Colour.ACCENT);
            sheet.page().widths(1, 1).freeze(1, 0).repeat(0, 0).footer("1").filter(cell);
            Chart.Series series = new Chart.Series(cell, cell, cell, List.of(Colour.ACCENT), false);
            for (Chart.Kind kind : List.of(Chart.Kind.BARS, Chart.Kind.LINE)) {
                sheet.chart(cell, new Chart(kind, "1", "0", true, List.of(series)));
            }
            List<NewCell> row = List.of(new NewCell.Words("4", Look.TEXT));
            sheet.rows(3, List.of(row).iterator());
            workbook.compute();
            workbook.write(OutputStream.nullOutputStream());
        } catch (IOException full) {
            // the true workbook will say so
        }
    }

    private void write(OutputStream out) throws IOException {
        List<StreamedRows> streamed =
                sheets.stream().flatMap(sheet -> sheet.streamed().stream()).toList();
        if (streamed.isEmpty()) {
            workbook.write(out);
            return;
        }
        // streamed texts stand in their cells: looking each up among the shared ones takes longer
        // than all else
        try (SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, false, false)) {
            // sizes of 8 bytes that nothing needs are what some readers, the JDK's among them, do
            // not take
            streaming.setZip64Mode(Zip64Mode.AsNeeded);
            for (StreamedRows rows : streamed) {
                rows.write(streaming.getSheet(rows.sheet()), styles);
            }
            streaming.write(out);
        }
    }

    private void compute() {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (NewSheet sheet : sheets) {
            for (Row row : workbook.getSheet(sheet.name())) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && !sheet.isKnown(cell)) {
                        compute(evaluator, cell);
                    }
                }
            }
        }
    }

    private static void compute(FormulaEvaluator evaluator, Cell cell) {
        CellValue value = evaluator.evaluate(cell);
        if (value.getCellType() == CellType.ERROR) {
            throw new IllegalStateException(
                    "%s!%s: expected a formula with a value, found \"=%s\", which gives %s"
                            .formatted(
                                    cell.getSheet().getSheetName(),
                                    new CellReference(cell).formatAsString(false),
                                    cell.getCellFormula(),
                                    value.formatAsString()));
        }
        evaluator.evaluateFormulaCell(cell);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
