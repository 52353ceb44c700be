package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a marked workbook is called, so that Excel opens it. */
class MarkedEndingTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "sheet, a.xlsx, .xlsx",
        "sheet, a.XLSX, .XLSX",
        "sheet, a.xlsm, .xlsx",
        "sheet, a.xls, .xls",
        "sheet, a.et, .et",
        "sheet, a.dat, .xlsx",
        "sheet.macroEnabled, a.XLSM, .XLSM",
        "sheet.macroEnabled, a.xlsx, .xlsm",
        "sheet.macroEnabled, a.dat, .xlsm",
        "sheet.macroEnabled, a.xls, .xls",
        "template, a.xltx, .xltx",
        "template, a.xlsx, .xltx",
        "template.macroEnabled, a, .xltm",
        "PK, a.xlsx, .xlsx",
        "PK, a, .xlsx",
        "OLE, a.xls, .xls",
        "OLE, a.et, .et",
        "OLE, a.xlt, .xlt",
        "OLE, a.xlsx, .xls",
        "OLE, a, .xls"
    })
    void a_marked_workbook_has_an_ending_by_which_excel_opens_it(
            String content, String name, String ending) throws IOException {
        Path file = folder.resolve(name);
        if (content.matches("PK|OLE")) Files.writeString(file, content);
        else savePackage(file, content);

        assertThat(MarkedWorkbook.ending(file)).isEqualTo(ending);
    }

    private static void savePackage(Path file, String kind) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.%s.main+xml";
            zip.write(
                    ("<Types><Override PartName='/xl/workbook.xml' ContentType='%s'/></Types>")
                            .formatted(type.formatted(kind))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }
}
