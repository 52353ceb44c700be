package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellCountTest {

    @Test
    void counts_of_two_tables_add_up_kind_by_kind() {
        CellCount one = new CellCount(21, 1, 2, 3, 5, 10);
        CellCount other = new CellCount(42, 2, 4, 6, 10, 20);

        assertThat(one.plus(other)).isEqualTo(new CellCount(63, 3, 6, 9, 15, 30));
        assertThat(CellCount.ZERO.plus(one)).isEqualTo(one);
    }
}
