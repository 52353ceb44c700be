package planhouse.collection.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.workbook.Cell;
import planhouse.workbook.CellLook;
import planhouse.workbook.CellValue;

class YearInHeaderTest {

    private static final int LONG = 500_000;

    private static Cell cell(String text) {
        return new Cell(1, 1, new CellValue.Text(text), false, CellLook.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"2021", "2021年", "2021年产值", "产值（2021年）", "２０２１年度"})
    void a_cell_of_a_header_may_be_or_begin_or_end_with_a_year(String text) {
        assertThat(HeaderYears.yearOf(cell(text))).contains(2021);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "产值", "上年产值", "91330784"})
    void other_words_and_numbers_hold_no_year(String text) {
        assertThat(HeaderYears.yearOf(cell(text))).isEmpty();
    }

    /** Read again for each of its letters, it would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"2021", "1", "1月", "(2021"})
    void a_long_run_of_blanks_is_read_once(String before) {
        assertThat(HeaderYears.yearOf(cell(before + " ".repeat(LONG) + "x"))).isEmpty();
    }
}
