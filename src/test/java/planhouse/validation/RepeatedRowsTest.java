package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.WAN;
import static planhouse.validation.IllustrativeRows.line;
import static planhouse.validation.IllustrativeRows.row;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import planhouse.cleaning.CleanRow;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.FormKind;
import planhouse.form.ValueType;

class RepeatedRowsTest {

    private static final IllustrativeForm MATRIX =
            new IllustrativeForm()
                    .kind(FormKind.MATRIX)
                    .item("this_year", "本年", ValueType.DECIMAL, WAN)
                    .item("last_year", "上年", ValueType.DECIMAL, WAN)
                    .line("bases", "培育基地")
                    .line("suppliers", "供应商");
    private static final RecognisedTable TABLE = MATRIX.table(1, "表5");

    private final RepeatedRows repeated = new RepeatedRows(MATRIX.form());

    private Optional<String> found(RecognisedTable table, CleanRow row) {
        return repeated.finding(table, row)
                .map(finding -> finding.rule() + " " + finding.message().en());
    }

    @Test
    void a_row_that_stands_twice_is_an_error_that_names_the_first() {
        assertThat(found(TABLE, line(5, "bases", 1, 2))).isEmpty();
        assertThat(found(TABLE, line(6, "suppliers", 1, 2))).isEmpty();

        assertThat(found(TABLE, line(7, "bases", 3, 4)))
                .contains(
                        "JH99-N02 表5!A7: expected each row once, found \"bases\" again: 表5!A5 says"
                                + " the same figures");
    }

    @Test
    void a_row_that_goes_on_in_another_table_with_other_columns_is_none() {
        RecognisedTable left = MATRIX.table(1, "表5", Map.of(), Set.of("last_year"));
        RecognisedTable right = MATRIX.table(2, "续表5", Map.of(), Set.of("this_year"));

        assertThat(found(left, line(5, "bases", 1))).isEmpty();
        assertThat(found(right, line(5, "bases", 2))).isEmpty();
        assertThat(found(right, line(6, "bases", 2))).isPresent();
    }

    @Test
    void a_list_has_rules_of_its_own_for_that() {
        IllustrativeForm list = new IllustrativeForm().item("output", "产值", ValueType.DECIMAL, WAN);
        RepeatedRows ofList = new RepeatedRows(list.form());
        ofList.finding(list.table(1, "表1"), row(5, 1));

        assertThat(ofList.finding(list.table(1, "表1"), row(6, 1))).isEmpty();
    }
}
