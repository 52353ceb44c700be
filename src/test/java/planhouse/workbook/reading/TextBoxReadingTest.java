package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;
import planhouse.workbook.TextBox;

/** Words in shapes over the cells, in both formats. */
class TextBoxReadingTest {

    private static final String LONG = "另有 25 台。".repeat(2000);

    @TempDir private Path folder;

    @Test
    void of_a_newer_workbook() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(1);
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 2, 4, 5, 8))
                    .setText(new XSSFRichTextString("另有 25 台"));
            drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 7, 9, 8, 10))
                    .setText(new XSSFRichTextString(LONG));
            drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 2));
            workbook.write(out);
        }

        assertThatBoxesAreRead(file);
    }

    @Test
    void of_an_older_workbook_and_not_its_comments() throws Exception {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet();
            HSSFPatriarch drawing = sheet.createDrawingPatriarch();
            drawing.createTextbox(anchor(2, 4)).setString(new HSSFRichTextString("另有 25 台"));
            sheet.createRow(0)
                    .createCell(0)
                    .setCellComment(drawing.createCellComment(anchor(0, 0)));
            sheet.getRow(0).getCell(0).getCellComment().setString(new HSSFRichTextString("应为125"));
            drawing.createTextbox(anchor(7, 9)).setString(new HSSFRichTextString(LONG));
            drawing.createSimpleShape(anchor(1, 1));
            workbook.write(out);
        }

        assertThatBoxesAreRead(file);
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets().get(0).comments())
                    .containsExactly(new CellComment(new CellAddress(1, 1), "应为125"));
        }
    }

    private static HSSFClientAnchor anchor(int column, int row) {
        return new HSSFClientAnchor(0, 0, 0, 0, (short) column, row, (short) (column + 1), row + 2);
    }

    private static void assertThatBoxesAreRead(Path file) throws Exception {
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets().get(0).textBoxes())
                    .containsExactly(
                            new TextBox(new CellAddress(5, 3), "另有 25 台"),
                            new TextBox(new CellAddress(10, 8), LONG));
        }
    }

    @Test
    void shapes_in_groups_are_read_and_buttons_are_not() throws Exception {
        String drawing =
                "<d:wsDr"
                    + " xmlns:d='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'"
                    + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
                    + "<d:twoCellAnchor><d:from><d:col>1</d:col><d:colOff>9</d:colOff><d:row>6</d:row>"
                    + "<d:rowOff>9</d:rowOff></d:from><d:to><d:col>5</d:col><d:row>9</d:row></d:to><d:grpSp><d:sp><d:nvSpPr><d:cNvPr"
                    + " id='1'"
                    + " name='a'/></d:nvSpPr><d:txBody><a:p><a:r><a:t>另有</a:t></a:r><a:r><a:t>25台</a:t></a:r></a:p><a:p><a:r><a:t>3"
                    + " 家</a:t></a:r></a:p></d:txBody></d:sp><d:sp><d:nvSpPr><d:cNvPr id='2'"
                    + " name='b' hidden='1'/></d:nvSpPr><d:txBody><a:p><a:r>"
                    + "<a:t>提交</a:t></a:r></a:p></d:txBody></d:sp></d:grpSp></d:twoCellAnchor><d:absoluteAnchor><d:sp><d:nvSpPr><d:cNvPr"
                    + " id='3' name='c'/></d:nvSpPr><d:txBody>"
                    + "<a:p><a:r><a:t>说明</a:t></a:r></a:p></d:txBody></d:sp></d:absoluteAnchor></d:wsDr>";
        Path file =
                new RawXlsx()
                        .rows("<row r='1'><c r='A1'><v>1</v></c></row>")
                        .part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                RawXlsx.relations(
                                        "<R Id='d' Type='%s/drawing' Target='../drawings/d.xml'/>"))
                        .part("xl/drawings/d.xml", drawing)
                        .save(folder.resolve("b.xlsx"));

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets().get(0).textBoxes())
                    .containsExactly(
                            new TextBox(new CellAddress(7, 2), "另有25台\n3 家"),
                            new TextBox(new CellAddress(1, 1), "说明"));
        }
    }
}
