package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.workbook.marking.TwoSheets.comment;
import static planhouse.workbook.marking.TwoSheets.save;
import static planhouse.workbook.marking.TwoSheets.text;
import static planhouse.workbook.marking.TwoSheets.write;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Severity;

/** Notes at marked cells, beside what people write there. */
class MarkedNotesTest {

    @TempDir private Path folder;

    private Path original;
    private Path marked;

    @BeforeEach
    void files() {
        original = folder.resolve("a.xlsx");
        marked = folder.resolve("out/a.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_note_is_put_behind_what_a_person_wrote_and_taken_out_again(String format)
            throws Exception {
        original = folder.resolve("a." + format);
        marked = folder.resolve("b." + format);
        Path again = folder.resolve("c." + format);
        save(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), original);

        write(
                original,
                marked,
                Marked.mark("O'Neil", "B2", Severity.ERROR),
                Marked.mark("O'Neil", "D9", Severity.INFO));
        write(marked, again, Marked.mark("O'Neil", "E1", Severity.INFO));

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            Sheet sheet = after.getSheet("O'Neil");
            assertThat(text(sheet, "B2"))
                    .startsWith("mine\n【审核 planhouse】 ✖ 错误 Error · T01\n填的是 Found: =1+1");
            assertThat(text(sheet, "D9")).startsWith("【审核 planhouse】");
            ClientAnchor box = comment(sheet, "B2").getClientAnchor();
            assertThat(box.getRow2() - box.getRow1()).isGreaterThan(5);
        }
        try (Workbook after = WorkbookFactory.create(again.toFile(), null, true)) {
            Sheet sheet = after.getSheet("O'Neil");
            assertThat(text(sheet, "B2")).isEqualTo("mine");
            assertThat(sheet.getCellComments()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void what_a_person_wrote_around_and_into_a_note_stands_when_it_is_taken_out(String format)
            throws Exception {
        original = folder.resolve("a." + format);
        marked = folder.resolve("b." + format);
        Path typed = folder.resolve("c." + format);
        Path again = folder.resolve("d." + format);
        save(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), original);
        List<String> cells = List.of("A1", "A2", "B2", "C2", "D2");
        write(
                original,
                marked,
                cells.stream()
                        .map(cell -> Marked.mark("O'Neil", cell, Severity.ERROR))
                        .toArray(Mark[]::new));
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(marked));
                OutputStream out = Files.newOutputStream(typed)) {
            Sheet sheet = workbook.getSheet("O'Neil");
            retype(sheet, "A1", note -> note + "\n应为125 <&>");
            retype(sheet, "A2", note -> note + "已改");
            retype(sheet, "B2", note -> note + "\nbehind");
            retype(sheet, "C2", note -> note.replace("change it", "changed to 125"));
            retype(sheet, "D2", note -> "before\n" + note + "\n\n" + note);
            workbook.write(out);
        }

        write(typed, again, Marked.mark("O'Neil", "A1", Severity.INFO));

        try (Workbook after = WorkbookFactory.create(again.toFile(), null, true)) {
            Sheet sheet = after.getSheet("O'Neil");
            assertThat(text(sheet, "A1")).startsWith("应为125 <&>\n【审核 planhouse】");
            assertThat(text(sheet, "A2")).isEqualTo("已改");
            assertThat(text(sheet, "B2")).isEqualTo("mine\nbehind");
            assertThat(text(sheet, "C2")).contains("changed to 125");
            assertThat(text(sheet, "D2")).isEqualTo("before");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "E1"})
    void a_note_whose_runs_a_program_has_parted_by_script_is_taken_out(String next)
            throws Exception {
        Path parted = folder.resolve("c.xlsx");
        Path again = folder.resolve("d.xlsx");
        save(new XSSFWorkbook(), original);
        write(original, marked, Marked.mark("O'Neil", "A1", Severity.ERROR));
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(marked));
                OutputStream out = Files.newOutputStream(parted)) {
            RichTextString text = comment(workbook.getSheet("O'Neil"), "A1").getString();
            Font latin = workbook.createFont();
            latin.setFontName("Arial");
            text.applyFont(4, 13, latin);
            text.applyFont(text.length() - 4, text.length() - 1, latin);
            workbook.removeSheetAt(0);
            workbook.write(out);
        }

        write(
                parted,
                again,
                Marked.mark(next.equals("A1") ? "O'Neil" : "Second", next, Severity.INFO));

        try (Workbook after = WorkbookFactory.create(again.toFile(), null, true)) {
            Comment left = comment(after.getSheet("O'Neil"), "A1");
            if (next.equals("A1")) assertThat(left.getString().getString().split("【审核")).hasSize(2);
            else assertThat(left).isNull();
        }
    }

    @Test
    void a_mark_inside_merged_cells_stands_at_the_first_of_them() throws Exception {
        save(new XSSFWorkbook(), original);

        write(original, marked, Marked.mark("Second", "C5", Severity.QUERY));

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            assertThat(text(after.getSheet("Second"), "B4")).startsWith("【审核 planhouse】");
        }
    }

    private static void retype(Sheet sheet, String address, UnaryOperator<String> change) {
        Comment comment = comment(sheet, address);
        String text = change.apply(comment.getString().getString());
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    }
}
