package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;

/** What is written beside cells, in both formats and by both kinds of comments. */
class CellCommentsTest {

    private static final String LONG = "应为125。".repeat(2000);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void comments_are_read_with_their_cells(String name) throws Exception {
        Path file = folder.resolve(name);
        try (org.apache.poi.ss.usermodel.Workbook workbook =
                        name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row row = workbook.createSheet().createRow(4);
            add(row, 2, "王芳:\n应为125");
            add(row, 3, "should be 125");
            add(row, 4, LONG);
            workbook.write(out);
        }

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets().get(0).comments())
                    .containsExactlyInAnyOrder(
                            new CellComment(new CellAddress(5, 3), "王芳:\n应为125"),
                            new CellComment(new CellAddress(5, 4), "should be 125"),
                            new CellComment(new CellAddress(5, 5), LONG));
        }
    }

    private static void add(Row row, int column, String text) {
        Sheet sheet = row.getSheet();
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        if (drawing == null) drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(column);
        anchor.setRow1(row.getRowNum());
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        row.createCell(column).setCellValue(1);
        row.getCell(column).setCellComment(comment);
    }

    @Test
    void of_a_thread_its_contributions_are_read_and_not_its_stand_in() throws Exception {
        Path file =
                new RawXlsx()
                        .rows("<row r='1'><c r='A1'><v>1</v></c></row>")
                        .part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                RawXlsx.relations(
                                        "<R Id='c' Type='%s/comments' Target='../comments1.xml'/>"
                                                + "<R Id='t' Type='x/threadedComment'"
                                                + " Target='../threads1.xml'/>"
                                                + "<R Id='n' Type='%s/comments'"
                                                + " Target='../nowhere.xml'/>"))
                        .part(
                                "xl/comments1.xml",
                                "<comments xmlns='"
                                        + RawXlsx.MAIN
                                        + "'><authors><author>tc={1}</author></authors><commentList><comment"
                                        + " ref='A1' authorId='0'><text><t>stand-in</t></text>"
                                        + "</comment></commentList></comments>")
                        .part(
                                "xl/threads1.xml",
                                "<ThreadedComments xmlns='t'><threadedComment"
                                    + " ref='A1'><text>应为125</text></threadedComment><threadedComment"
                                    + " ref='A1'><text>已改"
                                    + "</text></threadedComment></ThreadedComments>")
                        .save(folder.resolve("a.xlsx"));

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets().get(0).comments())
                    .extracting(CellComment::text)
                    .containsExactly("应为125", "已改");
        }
    }
}
