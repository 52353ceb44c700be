package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * Whatever a sheet's XML looks like: the scanner finds what the full parser finds, or leaves it to
 * it.
 */
class SheetScannerTest {

    private static final String USUAL =
            "<row r='1' spans='1:9' ht='15' customHeight='1'><c r='A1' s='1' t='s'><v>0</v></c><c"
                + " r='B1' t='str'><f t='shared' ref='B1:B2'"
                + " si='0'>A1&amp;\"永\"</f><v>永康&#10;市_x000D_</v></c><c r='C1'/><c r='D1'"
                + " s='2'><v>44197</v></c><c r='E1'><v>-1.50</v></c><c r='F1' t='inlineStr'><is><t"
                + " xml:space='preserve'> a&lt;b </t></is></c><c r='G1' t='b'><v>1</v></c><c r='H1'"
                + " t='e'><v>#REF!</v></c><c t='d'><v>2021-06-01</v></c></row><row"
                + " hidden='1'><c><v>1E3</v></c><c r='D2'><f>1+1</f></c></row><row r='7' ht='0'><c"
                + " r='B7'><v>x</v></c></row>\n";

    @TempDir private Path folder;

    @Test
    void a_usual_sheet_is_scanned() throws Exception {
        ScannerComparison comparison = compare(sheet(USUAL));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.scanned()).isEqualTo(1);
        assertThat(comparison.cells()).isEqualTo(11);
    }

    @Test
    void what_excel_writes_around_the_rows_is_usual() throws Exception {
        ScannerComparison comparison =
                compare(
                        bytes(
                                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\""
                                        + " standalone=\"yes\"?>\r\n"
                                        + "<worksheet xmlns='"
                                        + RawXlsx.MAIN
                                        + "' xmlns:x14ac='http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac'><sheetPr><tabColor"
                                        + " rgb='FF00FF00'/></sheetPr><dimension"
                                        + " ref='A1'/><cols><col min='1'"
                                        + " max='2'/></cols><sheetData><row r='1'"
                                        + " x14ac:dyDescent='0.25'><c"
                                        + " r='A1'><v>1</v></c></row></sheetData></worksheet>"));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.scanned()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><!-- a --><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v><![CDATA[1]]></v></c></row>",
                "<row r='1'><c r='A1'><?p i?><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a&unknown;</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a&#0;</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a&#x1F600;&#13;b</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a\r\nb</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a]]>b</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a\u0001b</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>\uFFFD</v></c></row>",
                "<row r='1'><c r='A1'"
                        + " t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is/></c><c r='B1'"
                        + " t='inlineStr'><is></is></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t/></is><f>1</f></c></row>",
                "<row r='1'><c r='A1'><v>1</v><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v><f>2</f></c></row>",
                "<row r='1'><c r='A1'><v/></c><c r='B1'><v></v><f/></c></row>",
                "<row r='1'><c r='A1' r='B1'><v>1</v></c></row>",
                "<row r='1' r='2'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1't='n'><v>1</v></c></row>",
                "<row r='1'><c r = \"A1\" ><v >1</v ></c ></row >",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='1'><v>1</v></c></row>",
                "<row r='0'><c r='A1'><v>1</v></c></row>",
                "<row r='1048577'><c r='A1'><v>1</v></c></row>",
                "<row r=' 3 '><c r='a3' s='-1'><v>1</v></c></row>",
                "<row r='3.0'><c r='A1' s=' 1'><v>1</v></c></row>",
                "<row r='1' ht='.5' hidden='false'><c r='A1'><v> 7 </v></c></row>",
                "<row r='2'><c r='C2'><v>1</v></c><c r='A2'><v>2</v></c><c"
                        + " r='C2'><v>3</v></c></row><row r='1'><c><v>4</v></c></row>",
                "<row r='1'><c r='A1' t='x'><v>5</v></c><c r='B1' cm='1' vm='1'"
                        + " ph='1'><v>6</v></c></row>",
                "<row r='1' a:b='1'><c r='A1'><v>1</v></c></row>",
                "<row r='1' xmlns='urn:other'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v xmlns='urn:other'>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v><extLst><ext/></extLst></c></row>",
                "<row r='1'><c r='A1'><v>1</w></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c>",
                "<row r='1'><c r='A1'><v>1<v>2</v></v></c></row>",
                "<other/><row r='1'><c r='A1'><v>1</v></c></row>text",
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c t='s'><v>9</v></c><c"
                        + " t='s'><v>x</v></c></row>",
                "<row r='1'/><row r='2'></row><row r='3'><c r='A3'"
                        + " t='n'><v>123456789012345678901234567890</v></c></row>"
            })
    void an_odd_sheet_is_read_alike(String rows) throws Exception {
        assertThat(compare(sheet(USUAL + rows)).differences()).isEmpty();
        assertThat(compare(sheet(rows + USUAL)).differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:worksheet"
                    + " xmlns:x='%s'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
                "<?xml version='1.0' encoding='GBK'?><worksheet xmlns='%s'><sheetData><row><c"
                        + " t='str'><v>a</v></c></row></sheetData></worksheet>",
                "<!-- a --><worksheet"
                    + " xmlns='%s'><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
                "<!DOCTYPE a><worksheet"
                    + " xmlns='%s'><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet xmlns='%s'><sheetData/></worksheet>",
                "<worksheet xmlns='%s'></worksheet>",
                "<worksheet"
                    + " xmlns='%s'><a><sheetData><row><c><v>1</v></c></row></sheetData></a></worksheet>",
                "<worksheet"
                    + " xmlns='%s'><sheetData><row><c><v>1</v></c></row></sheetData><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>",
                "<worksheet xmlns='%s'><sheetData><row r='1'><c r='A1'><v>1</v></c></row><row"
                        + " r='2'><c r='A2'><v>1",
                "<macrosheet"
                    + " xmlns='%s'><sheetData><row><c><v>1</v></c></row></sheetData></macrosheet>",
                ""
            })
    void an_odd_part_is_read_alike(String part) throws Exception {
        String xml = part.replace("%s", RawXlsx.MAIN);

        assertThat(compare(bytes(xml)).differences()).isEmpty();
        assertThat(compare(xml.getBytes(StandardCharsets.UTF_16)).differences()).isEmpty();
    }

    @Test
    void rows_larger_than_the_window_are_read_alike() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 4; row++) {
            rows.append("<row r='").append(row).append("'>");
            for (int cell = 0; cell < 16_000; cell++) {
                rows.append("<c t='str'><v>永康市").append(cell * row).append("</v></c>");
            }
            rows.append("</row>");
        }

        ScannerComparison comparison = compare(sheet(rows.toString()));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.scanned()).isEqualTo(1);
        assertThat(comparison.cells()).isEqualTo(64_000);
    }

    @Test
    void a_sheet_with_bytes_changed_at_random_is_read_alike() throws Exception {
        Random random = new Random(20260401);
        List<String> pieces =
                List.of("<", ">", "/", "'", "&", ";", " ", "c", "v", "r", "x:", "\u0000", "1", "永");
        for (int turn = 0; turn < 600; turn++) {
            byte[] xml = sheet(USUAL);
            for (int change = random.nextInt(3); change >= 0; change--) {
                byte[] piece = bytes(pieces.get(random.nextInt(pieces.size())));
                int at = 100 + random.nextInt(xml.length - 110);
                xml[at] = piece[0];
            }
            assertThat(compare(xml).differences()).as("turn %d", turn).isEmpty();
        }
    }

    private ScannerComparison compare(byte[] part) throws Exception {
        ScannerComparison comparison = new ScannerComparison();
        Path file =
                new RawXlsx()
                        .strings("<si><t>重点企业</t></si>")
                        .styles("", 0, 9, 14)
                        .part("xl/worksheets/sheet1.xml", part)
                        .save(folder.resolve("a.xlsx"));
        try (XlsxWorkbook workbook = new XlsxWorkbook(file)) {
            comparison.compare("", (XlsxSheet) workbook.sheets().get(0));
        } catch (UnreadableWorkbookException unreadable) {
            // before the rows, so that both are
        }
        return comparison;
    }

    private static byte[] sheet(String rows) {
        return bytes(
                "<worksheet xmlns='"
                        + RawXlsx.MAIN
                        + "'><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
