package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** Workbooks that are odd, but workbooks: what can be read of them is, whatever else they claim. */
class OddWorkbookTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("odd.xlsx");
    }

    @Test
    void a_row_of_all_columns_that_excel_has_is_read() throws Exception {
        new RawXlsx().rows("<row>" + "<c><v>7</v></c>".repeat(16_384) + "</row>").save(file);

        assertThat(Reading.rows(file).get(0).cells()).hasSize(16_384);
    }

    @Test
    void a_column_or_row_beyond_excels_last_is_damage_with_its_address() throws Exception {
        Path wide = new RawXlsx().rows("<row><c r='XFE1'><v>1</v></c></row>").save(file);
        Path deep = new RawXlsx().rows("<row r='1048577'/>").save(folder.resolve("deep.xlsx"));

        assertThat(refused(wide).detail())
                .isEqualTo(
                        "the part xl/worksheets/sheet1.xml has in line 1 an unexpected c"
                                + " r=\"XFE1\"");
        assertThat(refused(deep).detail())
                .isEqualTo(
                        "the part xl/worksheets/sheet1.xml has in line 1 an unexpected row"
                                + " r=\"1048577\"");
    }

    @Test
    void a_stray_cell_in_the_last_row_costs_nothing() throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c"
                                + " r='XFD1048576'><v>2</v></c></row>")
                .save(file);

        assertThat(Reading.rows(file)).extracting(Row::number).containsExactly(1, 1_048_576);
    }

    @Test
    void two_million_stray_cells_pass_by_one_row_at_a_time() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r='").append(row).append("'><c><v>1</v></c><c r='XFD").append(row);
            rows.append("'><v>").append(row).append("</v></c></row>");
        }
        new RawXlsx().rows(rows.toString()).save(file);

        long cells = 0;
        try (Workbook workbook = Workbook.open(file);
                RowReader reader = workbook.sheets().get(0).rows()) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                cells += row.cells().size();
            }
        }

        assertThat(cells).isEqualTo(2_000_000);
    }

    @Test
    void shared_formulas_that_refer_to_each_other_are_never_computed() throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='1'><c r='A1'><f t='shared' si='0' ref='A1:B1'>B1</f><v>3</v></c><c"
                                + " r='B1'><f t='shared' si='0'/><v>3</v></c><c r='C1'><f>C1+1</f>"
                                + "</c></row>")
                .save(file);

        assertThat(Reading.values(file).values())
                .containsExactly(
                        Reading.number("3"), Reading.number("3"), new CellValue.NotCalculated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "表\n1",
                "\u202e1表",
                "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "'; drop table warehouse.finding; --",
                "<script>alert(1)</script>",
                "=cmd|'/C calc'!A0",
            })
    void a_sheets_name_is_a_name_whatever_it_holds(String name) throws Exception {
        String attribute =
                name.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("'", "&apos;")
                        .replace("\n", "&#10;");
        new RawXlsx()
                .workbook(
                        "<sheets><sheet name='" + attribute + "' sheetId='1' r:id='s1'/></sheets>")
                .rows("<row><c><v>1</v></c></row>")
                .save(file);

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly(name);
        }
    }

    @Test
    void links_to_other_files_and_programs_are_not_followed() throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='1'><c r='A1'><f>[1]表!A1</f><v>5</v></c><c r='B1'"
                                + " t='str'><f>cmd|'/C calc'!A0</f><v>x</v></c></row>")
                .part(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink xmlns='"
                                + RawXlsx.MAIN
                                + "'><ddeLink ddeService='cmd' ddeTopic='/C calc'/></externalLink>")
                .part(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        RawXlsx.relations(
                                "<R Id='r' Type='%s/externalLinkPath'"
                                        + " Target='file:///etc/passwd' TargetMode='External'/>"))
                .part("xl/vbaProject.bin", new byte[] {1, 2, 3})
                .save(file);

        assertThat(Reading.values(file).values())
                .containsExactly(Reading.number("5"), Reading.text("x"));
    }

    @Test
    void two_parts_of_one_name_are_damage() throws Exception {
        new RawXlsx().rows("").part("xl/worksheets/sheet2.xml", "<worksheet/>").save(file);
        byte[] bytes = Files.readAllBytes(file);
        String names = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheet2", "sheet1");
        Files.write(file, names.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused(file).detail())
                .isEqualTo("it holds the part xl/worksheets/sheet1.xml twice");
    }

    @Test
    void sheets_that_are_the_same_part_are_damage_and_not_read_as_often() throws Exception {
        new RawXlsx()
                .rows("<row r='1'><c r='A1'><v>5</v></c></row>")
                .workbook(
                        "<sheets>"
                                + "<sheet name='表1' sheetId='1' r:id='s1'/>".repeat(2000)
                                + "</sheets>")
                .save(file);

        assertThat(refused(file).detail())
                .isEqualTo("two of its sheets are the same part xl/worksheets/sheet1.xml");
    }

    @Test
    void more_parts_than_any_workbook_has_are_too_much_before_they_are_listed() throws Exception {
        Path small = new RawXlsx().rows("").save(file);
        byte[] bytes = Files.readAllBytes(small);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(bytes.length - 12, (short) 60_000);
        Files.write(small, bytes);

        assertThat(refused(small).detail())
                .isEqualTo("60000 parts, where 50000 parts and a list of 16 MiB are the most");
    }

    @Test
    void a_zip_of_many_entries_and_a_workbook_within_a_zip_are_no_workbooks() throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 2000; i++) {
                zip.putNextEntry(new ZipEntry("永康市-" + i + ".xlsx"));
                zip.closeEntry();
            }
        }

        assertThat(refused(file).detail()).isEqualTo("it is a zip file without a workbook in it");
    }

    @Test
    void one_byte_is_no_workbook() throws Exception {
        Files.write(file, new byte[] {'P'});

        assertThat(refused(file).reason()).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void the_own_format_of_wps_is_told_by_its_streams() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new ByteArrayInputStream(new byte[8]), "ETExtData");
            files.writeFilesystem(out);
        }

        assertThat(refused(file))
                .hasMessage(
                        "The file is in the own format of WPS: it is of the .et kind. Save it as"
                                + " .xlsx.");
    }

    @Test
    void two_causes_have_two_messages() throws Exception {
        List<Path> odd =
                List.of(
                        Files.write(folder.resolve("1.xlsx"), new byte[0]),
                        Files.write(folder.resolve("2.xlsx"), new byte[] {1}),
                        Files.writeString(folder.resolve("3.xlsx"), "a,b\n1,2\n"),
                        Files.writeString(folder.resolve("4.xlsx"), "<html>"),
                        Files.writeString(folder.resolve("5.xlsx"), "%PDF-1.4"),
                        Files.createDirectory(folder.resolve("6.xlsx")),
                        folder.resolve("missing.xlsx"));

        assertThat(odd)
                .extracting(one -> refused(one).getMessage())
                .doesNotHaveDuplicates()
                .noneMatch(message -> message.contains("null"));
    }

    private static UnreadableWorkbookException refused(Path file) {
        return catchThrowableOfType(UnreadableWorkbookException.class, () -> Reading.rows(file));
    }
}
