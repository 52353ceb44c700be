package planhouse.workbook.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

class UnreadableWorkbookTest {

    private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

    @TempDir private Path folder;

    @Test
    void a_missing_file_a_folder_and_an_empty_file_have_their_own_messages() throws Exception {
        Path empty = Files.createFile(folder.resolve("空.xlsx"));

        assertThat(refused(folder.resolve("no.xlsx")))
                .hasMessage(
                        "The file cannot be opened: there is no such file. Check that it is there"
                                + " and may be read.");
        assertThat(refused(folder).detail()).isEqualTo("it is a folder");
        assertThat(refused(empty).reason()).isEqualTo(Reason.EMPTY_FILE);
        assertThat(refused(empty).message(Locale.CHINA)).isEqualTo("文件是空的：文件长度为零。请重新保存工作簿后再次报送。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名称,数量                         | it looks like plain text or CSV",
                "x                                 | it looks like plain text or CSV",
                "<html><table><tr><td>1</td>       | it looks like a web page (HTML)",
                "<table border=1><tr>              | it looks like a web page (HTML)",
                "MIME-Version: 1.0                 | it looks like a web archive (MHTML)",
                "<?xml version='1.0'?><data/>      | it looks like XML of another kind",
                "%PDF-1.7                          | it looks like a PDF",
                "GIF89a                            | it looks like an image",
                "{\\rtf1 }                         | it looks like a rich text document (RTF)",
                "ID;PWXL;N;E                       | it looks like a SYLK file",
            })
    void what_is_no_workbook_is_called_what_it_looks_like(String content, String detail)
            throws Exception {
        Path file = Files.writeString(folder.resolve("a.xls"), content);

        assertThat(refused(file).reason()).isEqualTo(Reason.NOT_A_WORKBOOK);
        assertThat(refused(file).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "00, its first bytes are of no known kind of file",
        "89504e470d0a1a0a, it looks like an image",
        "ffd8ffe000104a464946, it looks like an image",
        "377abcaf271c0004, it looks like a compressed archive",
    })
    void binary_files_are_called_what_they_are(String hex, String detail) throws Exception {
        Path file = Files.write(folder.resolve("a.xlsx"), HexFormat.of().parseHex(hex));

        assertThat(refused(file).detail()).isEqualTo(detail);
    }

    @Test
    void spreadsheets_of_other_formats_have_reasons_of_their_own() throws Exception {
        Path xml = folder.resolve("a.xls");
        Files.writeString(
                xml,
                "<?xml version='1.0'?><Workbook"
                        + " xmlns='urn:schemas-microsoft-com:office:spreadsheet'>");
        Path binary = new RawXlsx().part("xl/workbook.bin", "").save(folder.resolve("b.xlsx"));
        Path open =
                new RawXlsx()
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .save(folder.resolve("c.xlsx"));
        Path old =
                Files.write(folder.resolve("d.xls"), HexFormat.of().parseHex("0904060000001000"));

        assertThat(refused(xml).reason()).isEqualTo(Reason.SPREADSHEET_XML);
        assertThat(refused(binary).reason()).isEqualTo(Reason.BINARY_XLSB);
        assertThat(refused(open).reason()).isEqualTo(Reason.OPEN_DOCUMENT);
        assertThat(refused(old))
                .hasMessage(
                        "The workbook is of an Excel version that is too old: Excel 4. Open it in a"
                                + " newer Excel and save it as .xlsx.");
    }

    @Test
    void a_zip_file_without_a_workbook_is_said_to_be_one() throws Exception {
        Path plain =
                new RawXlsx()
                        .without("xl/workbook.xml")
                        .without("[Content_Types].xml")
                        .save(folder.resolve("a.xlsx"));
        Path word = new RawXlsx().part("word/document.xml", "<d/>").save(folder.resolve("b.xlsx"));

        assertThat(refused(plain).detail()).isEqualTo("it is a zip file without a workbook in it");
        assertThat(refused(word).detail()).isEqualTo("it is a Word document");
    }

    @Test
    void encrypted_workbooks_of_both_formats_are_told_from_damaged_ones() throws Exception {
        Path xlsx = encrypted("geheim", folder.resolve("a.xlsx"));
        Path xls = folder.resolve("a.xls");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(xls)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(refused(xlsx).reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused(xls).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_workbook_under_excels_default_password_opens_as_in_excel() throws Exception {
        Path file = encrypted("VelvetSweatshop", folder.resolve("a.xlsx"));

        assertThat(Reading.value(file, "A1")).isEqualTo(Reading.number("1"));
    }

    @Test
    void a_truncated_workbook_is_damaged_wherever_it_breaks_off() throws Exception {
        Path whole = new RawXlsx().rows(ROW).save(folder.resolve("a.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);

        for (int length = 4; length < bytes.length; length += 97) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, length));
            assertThat(refused(cut).reason()).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void a_damaged_part_is_named_with_its_line() throws Exception {
        Path file =
                new RawXlsx()
                        .sheet("<sheetData>\n<row r='1'><c></row>")
                        .save(folder.resolve("a.xlsx"));

        assertThat(refused(file).detail())
                .startsWith(
                        "the part xl/worksheets/sheet1.xml breaks off or is no XML in line 2 (");
        assertThat(
                        refused(
                                        new RawXlsx()
                                                .without("xl/worksheets/sheet1.xml")
                                                .save(folder.resolve("b.xlsx")))
                                .detail())
                .isEqualTo("the part xl/worksheets/sheet1.xml is missing");
    }

    @Test
    void a_document_type_declaration_is_refused_before_it_unfolds() throws Exception {
        String bomb =
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]><sst"
                        + " xmlns='"
                        + RawXlsx.MAIN
                        + "'><si><t>&c;</t></si></sst>";
        String outside = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><sst xmlns='x'/>";

        for (String strings : new String[] {bomb, outside}) {
            Path file =
                    new RawXlsx()
                            .rows(ROW)
                            .part("xl/sharedStrings.xml", strings)
                            .save(folder.resolve("a.xlsx"));
            assertThat(refused(file).reason()).isEqualTo(Reason.UNSAFE);
        }
    }

    @Test
    void a_zip_bomb_is_too_much() throws Exception {
        byte[] blank = new byte[64 << 20];
        Arrays.fill(blank, (byte) ' ');
        Path file =
                new RawXlsx().rows(ROW).part("xl/styles.xml", blank).save(folder.resolve("a.xlsx"));

        assertThat(refused(file).reason()).isEqualTo(Reason.TOO_MUCH);
        assertThat(refused(file).detail())
                .isEqualTo("the part xl/styles.xml has more than 8 MiB without a tag");
    }

    @Test
    void a_part_that_unpacks_out_of_all_proportion_is_too_much() throws Exception {
        byte[] rows = "<row/>".repeat((40 << 20) / 6).getBytes(UTF_8);
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.write(("<worksheet xmlns='" + RawXlsx.MAIN + "'><sheetData>").getBytes(UTF_8));
        part.write(rows);
        Path file =
                new RawXlsx()
                        .part("xl/worksheets/sheet1.xml", part.toByteArray())
                        .save(folder.resolve("a.xlsx"));

        assertThat(refused(file).detail())
                .isEqualTo(
                        "the part xl/worksheets/sheet1.xml unpacks to more than 250 times its"
                                + " size");
    }

    @Test
    void elements_without_end_and_texts_without_end_are_too_much() throws Exception {
        Path deep =
                new RawXlsx().rows("<row><c>" + "<v>".repeat(1000)).save(folder.resolve("a.xlsx"));
        Path wide =
                new RawXlsx()
                        .rows("<row><c t='str'><v>" + "x".repeat(2 << 20) + "</v></c></row>")
                        .save(folder.resolve("b.xlsx"));

        assertThat(refused(deep).detail())
                .isEqualTo("the part xl/worksheets/sheet1.xml nests elements more than 256 deep");
        assertThat(refused(wide).detail())
                .isEqualTo(
                        "the part xl/worksheets/sheet1.xml has a text of more than 1048576"
                                + " characters");
    }

    @Test
    void shared_texts_beyond_the_limit_are_too_much() throws Exception {
        SharedStrings strings = new SharedStrings();
        String large = "x".repeat(1 << 20);

        UnreadableWorkbookException refused =
                catchThrowableOfType(
                        UnreadableWorkbookException.class,
                        () -> {
                            for (int i = 0; i <= 128; i++) strings.add(large);
                        });

        assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH);
        assertThat(refused.detail()).isEqualTo("more than 128 MiB of different texts");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_a_message_in_both_languages(Reason reason) {
        UnreadableWorkbookException problem = new UnreadableWorkbookException(reason, "empty");

        assertThat(problem.message(Locale.ENGLISH)).contains("it has no bytes");
        assertThat(problem.message(Locale.SIMPLIFIED_CHINESE)).contains("文件长度为零");
    }

    private Path encrypted(String password, Path file) throws Exception {
        Path plain = new RawXlsx().rows(ROW).save(folder.resolve("plain.xlsx"));
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
        return file;
    }

    private static UnreadableWorkbookException refused(Path file) throws IOException {
        return catchThrowableOfType(
                UnreadableWorkbookException.class,
                () -> {
                    try (Workbook workbook = Workbook.open(file)) {
                        for (Sheet sheet : workbook.sheets()) Reading.rows(sheet);
                    }
                });
    }
}
