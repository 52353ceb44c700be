package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.workbook.reading.Reading.date;
import static planhouse.workbook.reading.Reading.number;
import static planhouse.workbook.reading.Reading.rows;
import static planhouse.workbook.reading.Reading.text;
import static planhouse.workbook.reading.Reading.value;
import static planhouse.workbook.reading.Reading.values;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

class XlsxCellsTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.xlsx");
    }

    @Test
    void shared_text_is_put_together_from_its_runs_without_phonetic_hints() throws Exception {
        new RawXlsx()
                .strings(
                        "<si><r><t>重点</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 企业</t></r>"
                                + "<rPh sb='0' eb='2'><t>zhongdian</t></rPh></si>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                .save(file);

        assertThat(value(file, "A1")).isEqualTo(text("重点 企业"));
    }

    @Test
    void a_digit_that_a_run_sets_high_or_low_is_no_digit_on_the_line() throws Exception {
        String high = "<r><rPr><vertAlign val='superscript'/></rPr><t>1)</t></r>";
        String low = "<r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r>";
        String plain = "<r><rPr><vertAlign val='baseline'/></rPr><t>0</t></r>";
        new RawXlsx()
                .strings("<si><r><t>99</t></r>" + high + "<r><t>7</t></r></si>")
                .rows(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is>"
                                + "<r><t>CO</t></r>"
                                + low
                                + plain
                                + "</is></c></row>")
                .save(file);

        assertThat(values(file).values()).containsExactly(text("99¹)7"), text("CO₂0"));
    }

    @Test
    void inline_text_is_read_like_shared_text() throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='1'><c r='A1' t='inlineStr'><is><t>永</t></is></c><c r='B1'"
                            + " t='inlineStr'><is><r><t>康</t></r><r><t>市</t></r></is></c></row>")
                .save(file);

        assertThat(values(file).values()).containsExactly(text("永"), text("康市"));
    }

    @Test
    void escaped_characters_are_decoded_and_look_alikes_kept() throws Exception {
        new RawXlsx()
                .strings("<si><t>a_x000D_\nb_x005F_x000D_ _x12_ _xZZZZ_</t></si>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                .save(file);

        assertThat(value(file, "A1")).isEqualTo(text("a\r\nb_x000D_ _x12_ _xZZZZ_"));
    }

    @Test
    void numbers_have_excels_fifteen_digits_and_no_trailing_zeros() throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='1'><c><v>2823.0540000000001</v></c><c><v>0.30000000000000004</v></c>"
                            + "<c><v>1234567.891</v></c><c><v>1.2E+3</v></c><c><v>-5.00</v></c></row>")
                .save(file);

        assertThat(values(file).values())
                .containsExactly(
                        number("2823.054"),
                        number("0.3"),
                        number("1234567.891"),
                        number("1200"),
                        number("-5"));
    }

    @Test
    void a_number_that_is_none_stays_the_text_it_is() throws Exception {
        new RawXlsx().rows("<row r='1'><c r='A1'><v>12o</v></c></row>").save(file);

        assertThat(value(file, "A1")).isEqualTo(text("12o"));
    }

    @Test
    void dates_are_told_by_built_in_chinese_and_own_formats() throws Exception {
        new RawXlsx()
                .styles(
                        "<numFmt numFmtId='164'"
                            + " formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/><numFmt"
                            + " numFmtId='165' formatCode='h&quot;时&quot;mm&quot;分&quot;'/><numFmt"
                            + " numFmtId='166' formatCode='0.0&quot;days&quot;'/>",
                        0,
                        14,
                        57,
                        164,
                        165,
                        166)
                .rows(
                        "<row r='1'><c s='0'><v>44348</v></c><c s='1'><v>44348</v></c><c"
                                + " s='2'><v>44348</v></c><c s='3'><v>44348</v></c><c"
                                + " s='4'><v>44348.5</v></c><c s='5'><v>44348</v></c></row>")
                .save(file);

        assertThat(values(file).values())
                .containsExactly(
                        number("44348"),
                        date("2021-06-01T00:00"),
                        date("2021-06-01T00:00"),
                        date("2021-06-01T00:00"),
                        date("2021-06-01T12:00"),
                        number("44348"));
    }

    @Test
    void a_number_beyond_excels_dates_stays_a_number_in_a_dates_format() throws Exception {
        new RawXlsx()
                .styles("", 14)
                .rows("<row r='1'><c s='0'><v>-1</v></c><c s='0'><v>2958466</v></c></row>")
                .save(file);

        assertThat(values(file).values()).containsExactly(number("-1"), number("2958466"));
    }

    @Test
    void the_1904_date_system_counts_from_its_own_day() throws Exception {
        new RawXlsx()
                .workbook(
                        "<workbookPr date1904='1'/><sheets><sheet name='表1' sheetId='1'"
                                + " r:id='s1'/></sheets>")
                .styles("", 14)
                .rows("<row r='1'><c s='0'><v>42886</v></c></row>")
                .save(file);

        assertThat(value(file, "A1")).isEqualTo(date("2021-06-01T00:00"));
    }

    @Test
    void an_iso_date_is_a_date_and_another_text_there_stays_text() throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='1'><c t='d'><v>2021-06-01</v></c><c"
                            + " t='d'><v>2021-06-01T08:30:00</v></c><c t='d'><v>六月</v></c></row>")
                .save(file);

        assertThat(values(file).values())
                .containsExactly(date("2021-06-01T00:00"), date("2021-06-01T08:30"), text("六月"));
    }

    @Test
    void formulas_give_their_cached_result_and_say_when_there_is_none() throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='1'><c><f>A2</f><v>7</v></c><c><f>A2</f></c><c><f>A2</f><v/></c><c"
                            + " t='str'><f>A2</f><v></v></c><c t='e'><f>A2</f><v>#REF!</v></c><c"
                            + " t='b'><f>A2</f><v>1</v></c></row>")
                .save(file);

        assertThat(values(file).values())
                .containsExactly(
                        number("7"),
                        new CellValue.NotCalculated(),
                        new CellValue.NotCalculated(),
                        text(""),
                        new CellValue.Error("#REF!"),
                        new CellValue.Bool(true));
        assertThat(rows(file).get(0).cells()).allMatch(Cell::formula);
    }

    @Test
    void blank_and_empty_cells_and_rows_are_left_out() throws Exception {
        new RawXlsx()
                .strings("<si><t/></si>")
                .rows(
                        "<row r='1'><c r='A1' s='1'/><c r='B1' t='s'><v>0</v></c></row><row"
                                + " r='3'><c r='C3'><v>1</v></c></row>")
                .save(file);

        assertThat(values(file)).containsOnlyKeys(CellAddress.parse("C3"));
    }

    @Test
    void cells_and_rows_without_addresses_follow_each_other() throws Exception {
        new RawXlsx()
                .rows(
                        "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                                + "<row r='5'><c><v>4</v></c></row><row><c><v>5</v></c></row>")
                .save(file);

        assertThat(values(file).keySet())
                .extracting(CellAddress::toString)
                .containsExactly("A1", "D1", "E1", "A5", "A6");
    }

    @Test
    void rows_and_cells_out_of_order_are_put_in_order_and_the_later_of_two_counts()
            throws Exception {
        new RawXlsx()
                .rows(
                        "<row r='3'><c r='B3'><v>1</v></c><c r='A3'><v>2</v></c><c"
                            + " r='B3'><v>3</v></c></row><row r='1'><c"
                            + " r='A1'><v>4</v></c></row><row r='3'><c r='C3'><v>5</v></c></row>")
                .save(file);

        assertThat(values(file).values())
                .containsExactly(number("4"), number("2"), number("3"), number("5"));
        assertThat(rows(file)).extracting(Row::number).containsExactly(1, 3);
    }

    @Test
    void a_text_that_the_file_does_not_hold_is_an_error_value() throws Exception {
        new RawXlsx().rows("<row r='1'><c r='A1' t='s'><v>7</v></c></row>").save(file);

        assertThat(value(file, "A1")).isEqualTo(new CellValue.Error("#MISSING-TEXT!"));
    }

    @Test
    void a_hundred_thousand_escaped_characters_are_read() throws Exception {
        new RawXlsx()
                .strings(
                        "<si><t>"
                                + "&amp;".repeat(30_000)
                                + "</t></si>".repeat(1)
                                + ("<si><t>" + "&amp;".repeat(30_000) + "</t></si>").repeat(4))
                .rows("<row r='1'><c r='A1' t='s'><v>4</v></c></row>")
                .save(file);

        assertThat(value(file, "A1")).isEqualTo(text("&".repeat(30_000)));
    }

    @Test
    void an_unknown_style_and_a_lying_dimension_do_no_harm() throws Exception {
        new RawXlsx()
                .sheet(
                        "<dimension ref='A1:XFD1048576'/><sheetData><row r='1' spans='1:9'><c"
                                + " s='99'><v>1</v></c></row></sheetData>")
                .save(file);

        assertThat(value(file, "A1")).isEqualTo(number("1"));
    }
}
