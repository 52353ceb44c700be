package planhouse.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template of one form, written and opened again; entries typed into it can be taken back. */
final class OpenedTemplate implements AutoCloseable {

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Map<String, String> before = new HashMap<>();

    OpenedTemplate(FormFilling filling, Path folder) throws IOException {
        Path file = folder.resolve("template.xlsx");
        new ReturnTemplate(
                        SampleFillings.county(),
                        SampleFillings.YEAR,
                        SampleFillings.schedule(),
                        List.of(filling))
                .write(file);
        try (InputStream in = Files.newInputStream(file)) {
            this.workbook = new XSSFWorkbook(in);
        }
        this.sheet = workbook.getSheetAt(1);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** The form's sheet. */
    XSSFSheet sheet() {
        return sheet;
    }

    XSSFCell cell(String cell) {
        CellReference at = new CellReference(cell);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    String text(String cell) {
        return String.valueOf(cell(cell));
    }

    double recomputed(String cell) {
        return formulas().evaluate(cell(cell)).getNumberValue();
    }

    /** What is printed of the form's sheet, which is called X in it. */
    String printArea() {
        return workbook.getNames(XSSFName.BUILTIN_PRINT_AREA).stream()
                .filter(name -> name.getSheetIndex() == workbook.getSheetIndex(sheet))
                .map(XSSFName::getRefersToFormula)
                .collect(Collectors.joining())
                .replace("'" + sheet.getSheetName() + "'", "X");
    }

    void enter(String cell, String text) {
        before.putIfAbsent(cell, text(cell));
        set(cell(cell), text);
    }

    /** As if nothing had been entered. */
    void takeBack() {
        before.forEach((cell, text) -> set(cell(cell), text));
        before.clear();
    }

    private static void set(XSSFCell cell, String text) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (text.matches("-?[0-9.]+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(text));
        } else {
            cell.setCellValue(text);
        }
    }

    /** Whether what stands in the cell may stand there. */
    boolean takes(String cell) {
        return new DataValidationEvaluator(workbook, formulas())
                .isValidCell(new CellReference("'" + sheet.getSheetName() + "'!" + cell));
    }

    /** What a formula gives that stands in a cell of no row of the table. */
    boolean isTrue(String formula) {
        XSSFCell scratch = sheet.createRow(9_999).createCell(99);
        scratch.setCellFormula(formula);
        boolean result = formulas().evaluate(scratch).getBooleanValue();
        sheet.removeRow(scratch.getRow());
        return result;
    }

    /** The colours of the alarms at the cell, as RRGGBB. */
    List<String> colours(String cell) {
        return new ConditionalFormattingEvaluator(workbook, formulas())
                .getConditionalFormattingForCell(cell(cell)).stream()
                        .map(OpenedTemplate::colour)
                        .toList();
    }

    private static String colour(EvaluationConditionalFormatRule alarm) {
        XSSFColor colour =
                (XSSFColor) alarm.getRule().getPatternFormatting().getFillBackgroundColorColor();
        return colour.getARGBHex().substring(2);
    }

    private XSSFFormulaEvaluator formulas() {
        return workbook.getCreationHelper().createFormulaEvaluator();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
