package planhouse.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a template take, and which change colour, while somebody types. */
class TypedEntriesTest {

    @TempDir private static Path folder;

    @AutoClose private static OpenedTemplate template;

    @BeforeAll
    static void open() throws IOException {
        template = new OpenedTemplate(SampleFillings.enterprises(), folder);
    }

    @AfterEach
    void take_back() {
        template.takeBack();
    }

    @ParameterizedTest
    @CsvSource({
        "E7, 1500, true",
        "E7, -1, false",
        "E7, —, true",
        "E7, 约100, false",
        "F7, 900, true",
        "F7, 1300, false",
        "I7, 3, true",
        "I7, 2.5, false",
        "J7, 4, false",
        "L7, 2022-12-31, true",
        "L7, 2023-01-31, false",
        "P7, 5, false",
        // POI reads no arrays in such formulas, so that no right code is tried
        "A8, 91330784MA28T0002X, false",
        "A8, 91330784MA28T0001E, false",
        "A8, 无数据, true"
    })
    void a_cell_takes_what_the_rules_take(String cell, String entry, boolean taken) {
        template.enter("E7", "1200");
        template.enter("I7", "3");

        template.enter(cell, entry);

        assertThat(template.takes(cell)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "E7, 1499, E7, ''",
        "E7, 1501, E7, FFEB9C",
        "I7, 1, I7, FFEB9C",
        "I7, 2, I7, ''",
        "F7, 1600, F7, FFC7CE",
        "J7, 9, J7, FFC7CE",
        "K7, 是, L7, FFC7CE",
        "K7, 否, L7, ''"
    })
    void a_cell_that_breaks_a_rule_changes_colour(
            String cell, String entry, String shown, String colour) {
        template.enter("E7", "1200");
        template.enter("I7", "3");

        template.enter(cell, entry);

        assertThat(String.join(" ", template.colours(shown))).isEqualTo(colour);
    }

    /** Excel's "ignore blank" takes anything while a cell that the formula names is blank. */
    @Test
    void a_blank_cell_beside_opens_none_to_everything_and_each_may_be_blank() {
        List<XSSFDataValidation> formulas =
                template.sheet().getDataValidations().stream()
                        .filter(
                                entry ->
                                        entry.getValidationConstraint().getValidationType()
                                                == DataValidationConstraint.ValidationType.FORMULA)
                        .filter(entry -> !formula(entry).equals("FALSE"))
                        .toList();

        assertThat(formulas).hasSizeGreaterThan(5).noneMatch(DataValidation::getEmptyCellAllowed);
        assertThat(formulas)
                .extracting(TypedEntriesTest::formula)
                // POI reads no arrays in such formulas
                .filteredOn(formula -> !formula.contains("planhouse_letters"))
                .allMatch(template::isTrue);
    }

    private static String formula(XSSFDataValidation entry) {
        return entry.getValidationConstraint().getFormula1();
    }

    @Test
    void a_required_cell_is_missed_only_in_a_row_that_was_begun() {
        assertThat(template.colours("K7")).isEmpty();
        template.enter("E7", "1200");
        assertThat(template.colours("K7")).containsExactly("FFC7CE");
    }
}
