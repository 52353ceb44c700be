package planhouse.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class CellReferenceTest {

    private static final CommandSpec SPEC = new CommandLine(new TraceCommand()).getCommandSpec();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "表1!J8, 表1, J8",
                "表1!$J$8, 表1, J8",
                "表4 2022年!c12, 表4 2022年, C12",
                "'Table 1'!J8, Table 1, J8",
                "'it''s'!J8, it's, J8",
                "a!b!J8, a!b, J8",
            })
    void a_cell_is_written_with_its_sheet(String typed, String sheet, String cell) {
        CellReference reference = CellReference.of(typed, SPEC);

        assertThat(reference.sheet()).contains(sheet);
        assertThat(reference.cell()).hasToString(cell);
    }

    @Test
    void a_cell_may_be_written_without_its_sheet() {
        assertThat(CellReference.of("j8", SPEC).sheet()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "表1", "表1!", "J", "8", "J8:K9", "J0"})
    void what_is_no_cell_is_refused_with_an_example_of_one(String typed) {
        assertThatThrownBy(() -> CellReference.of(typed, SPEC))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("J8");
    }
}
