package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.workbook.reading.Reading.format;
import static planhouse.workbook.reading.Reading.number;
import static planhouse.workbook.reading.Reading.rows;
import static planhouse.workbook.reading.Reading.text;
import static planhouse.workbook.reading.Reading.value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.workbook.Cell;
import planhouse.workbook.CellRange;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Row;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.Visibility;
import planhouse.workbook.WorkbookFormat;

class XlsxStructureTest {

    private static final String ONE =
            "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>";

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.xlsx");
    }

    @Test
    void a_strict_workbook_is_known_and_read() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        new RawXlsx()
                .part(
                        "_rels/.rels",
                        RawXlsx.relations(
                                "<R Id='r' Type='"
                                        + relations
                                        + "/officeDocument'"
                                        + " Target='xl/workbook.xml'/>"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='"
                                + strict
                                + "' xmlns:r='"
                                + relations
                                + "'><sheets>"
                                + "<sheet name='表1' sheetId='1' r:id='s1'/></sheets></workbook>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='" + strict + "'>" + ONE + "</worksheet>")
                .save(file);

        assertThat(format(file)).isEqualTo(WorkbookFormat.XLSX_STRICT);
        assertThat(value(file, "A1")).isEqualTo(number("1"));
    }

    @Test
    void a_workbook_with_macros_is_known_by_its_content_type() throws Exception {
        new RawXlsx()
                .sheet(ONE)
                .part(
                        "[Content_Types].xml",
                        "<Types"
                            + " xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                            + " PartName='/xl/workbook.xml' ContentType="
                            + "'application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>")
                .save(file);

        assertThat(format(file)).isEqualTo(WorkbookFormat.XLSM);
    }

    @Test
    void a_prefix_before_every_element_changes_nothing() throws Exception {
        new RawXlsx()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='"
                                + RawXlsx.MAIN
                                + "'><x:sheetData><x:row r='1'><x:c"
                                + " r='A1'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .save(file);

        assertThat(value(file, "A1")).isEqualTo(number("1"));
    }

    @Test
    void of_alternate_content_the_branch_that_excel_takes_is_read() throws Exception {
        String content =
                "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/"
                        + "markup-compatibility/2006' xmlns:n='urn:nobody'><mc:Choice Requires='n'>"
                        + "<c r='A1'><v>1</v></c></mc:Choice><mc:Fallback><c r='A1'><v>2</v></c>"
                        + "</mc:Fallback></mc:AlternateContent>";
        new RawXlsx().rows("<row r='1'>" + content + "<c r='B1'><v>3</v></c></row>").save(file);

        assertThat(rows(file).get(0).cells())
                .extracting(Cell::value)
                .containsExactly(number("2"), number("3"));
    }

    @Test
    void extensions_and_foreign_elements_are_passed_over() throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='1'><c r='A1'><v>1</v><extLst><ext><v>9</v></ext></extLst></c>"
                                + "<f:c xmlns:f='urn:foreign' r='B1'><f:v>2</f:v></f:c></row>")
                .save(file);

        assertThat(rows(file).get(0).cells()).extracting(Cell::value).containsExactly(number("1"));
    }

    @Test
    void parts_are_found_by_absolute_targets_backslashes_and_any_case() throws Exception {
        new RawXlsx()
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relations(
                                "<R Id='s1' Type='%s/worksheet' Target='/xl/worksheets/S.xml'/><R"
                                    + " Id='s2' Type='%s/worksheet' Target='worksheets\\T.xml'/>"))
                .workbook(
                        "<sheets><sheet name='a' sheetId='1' r:id='s1'/><sheet name='b'"
                                + " sheetId='2' r:id='s2'/></sheets>")
                .part("XL\\Worksheets\\s.xml", sheet("1"))
                .part("xl/worksheets/t.XML", sheet("2"))
                .save(file);

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(rows(workbook.sheets().get(0)).get(0).cells().get(0).text()).isEqualTo("1");
            assertThat(rows(workbook.sheets().get(1)).get(0).cells().get(0).text()).isEqualTo("2");
        }
    }

    @Test
    void sheets_have_their_order_names_kinds_and_visibility() throws Exception {
        new RawXlsx()
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relations(
                                "<R Id='s1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>"
                                        + "<R Id='s2' Type='%s/worksheet' Target='two.xml'/>"
                                        + "<R Id='c1' Type='%s/chartsheet' Target='c.xml'/>"))
                .workbook(
                        "<sheets><sheet name='图' sheetId='3' r:id='c1'/><sheet name='草稿'"
                            + " sheetId='1' state='hidden' r:id='s1'/><sheet name='码表' sheetId='2'"
                            + " state='veryHidden' r:id='s2'/></sheets>")
                .sheet(ONE)
                .save(file);

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets())
                    .extracting(Sheet::index, Sheet::name, Sheet::kind, Sheet::visibility)
                    .containsExactly(
                            tuple(0, "图", SheetKind.CHART, Visibility.VISIBLE),
                            tuple(1, "草稿", SheetKind.WORKSHEET, Visibility.HIDDEN),
                            tuple(2, "码表", SheetKind.WORKSHEET, Visibility.VERY_HIDDEN));
            assertThat(rows(workbook.sheets().get(0))).isEmpty();
            assertThat(rows(workbook.sheets().get(1))).hasSize(1);
        }
    }

    @Test
    void hidden_columns_are_known() throws Exception {
        new RawXlsx()
                .sheet(
                        "<cols><col min='2' max='3' width='9' hidden='1'/><col min='4' max='4'"
                                + " width='9'/><col min='6' max='6' width='0'"
                                + " customWidth='1'/><col min='7' max='7' width='0.1'/><col"
                                + " min='8' max='8' width='1.5'/></cols><sheetData><row"
                                + " r='1'><c><v>1</v></c></row></sheetData>")
                .save(file);

        try (Workbook workbook = Workbook.open(file)) {
            Sheet sheet = workbook.sheets().get(0);
            List<Integer> hidden = new ArrayList<>();
            for (int column = 1; column <= 9; column++) {
                if (sheet.hidesColumn(column)) hidden.add(column);
            }
            assertThat(hidden).containsExactly(2, 3, 6, 7);
        }
    }

    @Test
    void merged_ranges_and_hidden_rows_are_known() throws Exception {
        new RawXlsx()
                .sheet(
                        "<sheetData><row r='1' hidden='1'><c><v>1</v></c></row><row r='2' ht='0'"
                            + " customHeight='1'><c><v>1</v></c></row><row"
                            + " r='3'><c><v>1</v></c></row><row r='4' ht='0.5'"
                            + " customHeight='1'><c><v>1</v></c></row><row r='5'"
                            + " ht='4.5'><c><v>1</v></c></row></sheetData><mergeCells><mergeCell"
                            + " ref='A1:C2'/><mergeCell ref='D4'/></mergeCells>")
                .save(file);

        try (Workbook workbook = Workbook.open(file)) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(sheet.mergedRanges())
                    .containsExactly(new CellRange(1, 1, 2, 3), new CellRange(4, 4, 4, 4));
            assertThat(rows(sheet))
                    .extracting(Row::hidden)
                    .containsExactly(true, true, false, true, false);
        }
    }

    @Test
    void defined_names_say_where_they_are_known() throws Exception {
        new RawXlsx()
                .workbook(
                        "<sheets><sheet name='表1' sheetId='1'"
                                + " r:id='s1'/></sheets><definedNames><definedName"
                                + " name='期'>'表1'!$B$2</definedName><definedName"
                                + " name='_xlnm.Print_Area'"
                                + " localSheetId='0'>表1!$A$1:$C$9</definedName></definedNames>")
                .sheet(ONE)
                .save(file);

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.definedNames())
                    .containsExactly(
                            new DefinedName("期", null, "'表1'!$B$2"),
                            new DefinedName("_xlnm.Print_Area", "表1", "表1!$A$1:$C$9"));
        }
    }

    @Test
    void a_part_in_utf_16_is_read() throws Exception {
        String xml =
                "<?xml version='1.0' encoding='UTF-16'?><sst xmlns='"
                        + RawXlsx.MAIN
                        + "'><si><t>婺城区</t></si></sst>";
        new RawXlsx()
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                .part("xl/sharedStrings.xml", xml.getBytes(StandardCharsets.UTF_16))
                .save(file);

        assertThat(value(file, "A1")).isEqualTo(text("婺城区"));
    }

    @Test
    void a_sheet_can_be_read_twice() throws Exception {
        new RawXlsx().sheet(ONE).save(file);

        try (Workbook workbook = Workbook.open(file)) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(rows(sheet)).isEqualTo(rows(sheet)).hasSize(1);
        }
    }

    private static String sheet(String number) {
        return "<worksheet xmlns='"
                + RawXlsx.MAIN
                + "'><sheetData><row r='1'><c><v>"
                + number
                + "</v></c></row></sheetData></worksheet>";
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
