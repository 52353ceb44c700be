package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.workbook.reading.Reading.rows;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.workbook.Cell;
import planhouse.workbook.CellLook;
import planhouse.workbook.Shown;

/** What the style of a cell says of the number it holds. */
class XlsxLooksTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.xlsx");
    }

    @Test
    void a_percentage_is_known_by_its_format() throws Exception {
        new RawXlsx()
                .styles(
                        "<numFmt numFmtId='164' formatCode='0.0%'/>"
                                + "<numFmt numFmtId='165' formatCode='0&quot;%&quot;'/>",
                        0, 9, 10, 164, 165)
                .rows(
                        "<row r='1'><c s='0'><v>1</v></c><c s='1'><v>1</v></c><c"
                            + " s='2'><v>1</v></c><c s='3'><v>1</v></c><c s='4'><v>1</v></c></row>")
                .save(file);

        assertThat(rows(file).get(0).cells())
                .extracting(cell -> cell.look().of(BigDecimal.ONE).percent())
                .containsExactly(false, true, true, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#,##0 | false",
                "#,##0.00_);(#,##0.00) | false",
                "#,##0, | true",
                "0.0,, | true",
                "0.0,&quot;千元&quot; | true",
                "#,##0;#,##0, | false",
                "0!.0, | true",
                "0\\.0,&quot;万&quot; | true",
                "0&quot;.&quot;0000 | true",
                "0.0&quot;.&quot; | false",
                "@ | false"
            })
    void a_number_that_is_shown_divided_is_known_by_its_format(String code, boolean divided)
            throws Exception {
        new RawXlsx()
                .styles("<numFmt numFmtId='164' formatCode='" + code + "'/>", 0, 164)
                .rows("<row r='1'><c s='0'><v>1</v></c><c s='1'><v>1</v></c></row>")
                .save(file);

        assertThat(rows(file).get(0).cells())
                .extracting(cell -> cell.look().of(BigDecimal.ONE).dividedBy() > 0)
                .containsExactly(false, divided);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.00&quot;亿元&quot; | 亿元 | 0",
                "#,##0&quot; 万元&quot;_);(#,##0&quot; 万元&quot;) | 万元 | 0",
                "0.00\\万\\元 | 万元 | 0",
                "0.00亿元 | 亿元 | 0",
                "General&quot;台&quot; | 台 | 0",
                "G/通用格式&quot;台&quot; | 台 | 0",
                "0!.0000&quot;万元&quot; | 万元 | 4",
                "0!.0,&quot;万&quot; | 万 | 4",
                "0.0,,&quot;百万&quot; | 百万 | 6",
                "&quot;共&quot;0 | `` | 0",
                "[$￥-804]#,##0.00 | `` | 0",
                "0.00&quot;;&quot;&quot;元&quot; | ;元 | 0"
            })
    void a_unit_that_a_format_writes_behind_the_number_is_known(
            String code, String unit, int dividedBy) throws Exception {
        Shown shown = look(code).of(BigDecimal.ONE);

        assertThat(shown.unit()).isEqualTo(unit);
        assertThat(shown.dividedBy()).isEqualTo(dividedBy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[$$-409]#,##0.00 | $ | ``",
                "[$US$-409]\\ #,##0.00 | US$ | ``",
                "#,##0.00\\ [$€-407] | `` | €",
                "$#,##0.00_);($#,##0.00) | $ | ``",
                "_ [$￥-804]* #,##0.00_ | ￥ | ``",
                "_ &quot;¥&quot;* #,##0_ | ¥ | ``",
                "[$¥-411]#,##0 | JPY | ``",
                "[$¥-ja-JP]#,##0 | JPY | ``",
                "[$-409]#,##0 | `` | ``",
                "[Red]0 | `` | ``",
                "yyyy&quot;年&quot; | `` | ``"
            })
    void a_currency_that_a_format_writes_is_known(String code, String before, String behind)
            throws Exception {
        Shown shown = look(code).of(BigDecimal.ONE);

        assertThat(shown.before()).isEqualTo(before);
        assertThat(shown.unit()).isEqualTo(behind);
    }

    @Test
    void a_currency_of_the_readers_country_is_not() throws Exception {
        new RawXlsx()
                .styles("<numFmt numFmtId='44' formatCode='_(\"$\"* #,##0_)'/>", 5, 44)
                .rows("<row r='1'><c s='0'><v>1</v></c><c s='1'><v>1</v></c></row>")
                .save(file);

        assertThat(rows(file).get(0).cells())
                .extracting(cell -> cell.look().of(BigDecimal.ONE).before())
                .containsExactly("", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ";;; | true | true",
                ";;;@ | true | true",
                "0; | false | true",
                "0;-0;;@ | false | false",
                "&quot;保密&quot; | true | true",
                "**;**;** | true | true",
                "General;General;&quot;—&quot; | false | false",
                "[&gt;=1]&quot;高&quot;;0 | true | false",
                "@ | false | false"
            })
    void a_number_that_its_format_does_not_show_is_known(
            String code, boolean positive, boolean negative) throws Exception {
        CellLook look = look(code);

        assertThat(look.of(BigDecimal.ONE).hidden()).isEqualTo(positive);
        assertThat(look.of(BigDecimal.ONE.negate()).hidden()).isEqualTo(negative);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[&gt;=10000]0!.0,&quot;万&quot;;0 | 12000 | 4 | 万",
                "[&gt;=10000]0!.0,&quot;万&quot;;0 | 9999 | 0 | ``",
                "[&gt;=100000000]0!.00,,&quot;亿&quot;;[&gt;=10000]0!.0,&quot;万&quot;;0 | 250000000"
                        + " | 8 | 亿",
                "[&gt;=100000000]0!.00,,&quot;亿&quot;;[&gt;=10000]0!.0,&quot;万&quot;;0 | 25000 | 4"
                        + " | 万",
                "[&gt;=100000000]0!.00,,&quot;亿&quot;;[&gt;=10000]0!.0,&quot;万&quot;;0 | -7 | 0 |"
                        + " ``",
                "[&lt;1000]0;0.0, | 999 | 0 | ``",
                "[&lt;1000]0;0.0, | 1000 | 3 | ``",
                "#,##0;#,##0, | -5000 | 3 | ``",
                "#,##0;#,##0, | 0 | 0 | ``",
                "0.0,;@ | -5000 | 3 | ``",
                "[&gt;100]0, | 100 | 0 | ``"
            })
    void each_number_is_shown_by_the_section_that_is_for_it(
            String code, BigDecimal number, int dividedBy, String unit) throws Exception {
        assertThat(look(code).of(number)).isEqualTo(new Shown(false, dividedBy, "", unit, false));
    }

    private CellLook look(String code) throws Exception {
        new RawXlsx()
                .styles("<numFmt numFmtId='164' formatCode='" + code + "'/>", 164)
                .rows("<row r='1'><c s='0'><v>1</v></c></row>")
                .save(file);
        return rows(file).get(0).cells().get(0).look();
    }

    @Test
    void what_is_struck_through_is_known_by_its_font() throws Exception {
        new RawXlsx()
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns='"
                                + RawXlsx.MAIN
                                + "'><fonts><font/><font><strike/></font><font><strike"
                                + " val='0'/></font></fonts><cellXfs><xf fontId='0'/><xf"
                                + " fontId='1'/><xf"
                                + " fontId='2'/></cellXfs><dxfs><dxf><font><strike/>"
                                + "</font></dxf></dxfs></styleSheet>")
                .strings("<si><r><rPr><strike/></rPr><t>12</t></r><r><rPr/><t>800</t></r></si>")
                .rows(
                        "<row r='1'><c s='0'><v>1</v></c><c s='1'><v>1</v></c><c s='2'><v>1</v></c>"
                                + "<c t='s'><v>0</v></c></row>")
                .save(file);

        assertThat(rows(file).get(0).cells())
                .extracting(Cell::isStruck)
                .containsExactly(false, true, false, true);
        assertThat(rows(file).get(0).cells().get(3).text()).isEqualTo("1\u03362\u0336800");
    }
}
