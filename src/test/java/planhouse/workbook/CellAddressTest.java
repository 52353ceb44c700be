package planhouse.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource({"A1,1,1", "F8,8,6", "Z9,9,26", "AA10,10,27", "XFD1048576,1048576,16384"})
    void addresses_are_written_and_read_as_people_do(String text, int row, int column) {
        assertThat(CellAddress.parse(text)).isEqualTo(new CellAddress(row, column));
        assertThat(new CellAddress(row, column)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "1A", "A0", "XFE1", "A1048577", "A1B", "表1", "A-1"})
    void what_is_no_address_is_refused_and_quoted(String text) {
        assertThatThrownBy(() -> CellAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no cell address such as F8");
    }

    @Test
    void a_range_holds_its_corners_and_is_read_from_any_two_of_them() {
        CellRange range = CellRange.parse("$C$3:A1");

        assertThat(range).hasToString("A1:C3").isEqualTo(new CellRange(1, 1, 3, 3));
        assertThat(range.contains(3, 3)).isTrue();
        assertThat(range.contains(4, 3)).isFalse();
        assertThat(CellRange.parse("B2")).hasToString("B2");
    }

    @Test
    void a_row_finds_its_cell_by_column() {
        Cell second = new Cell(1, 7, new CellValue.Text("x"), false, CellLook.PLAIN);
        Row row =
                new Row(
                        1,
                        false,
                        List.of(
                                new Cell(1, 2, new CellValue.Bool(true), false, CellLook.PLAIN),
                                second));

        assertThat(row.cellAt(7)).contains(second);
        assertThat(row.cellAt(3)).isEmpty();
    }
}
