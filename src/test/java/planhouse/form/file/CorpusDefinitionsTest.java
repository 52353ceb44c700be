package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.form.Definitions;
import planhouse.form.Dimension;
import planhouse.form.Item;
import planhouse.form.Respondents;
import planhouse.form.Stub;
import planhouse.form.StubColumn;

/** Published tables of other countries, described by definition files alone. */
class CorpusDefinitionsTest {

    private final Definitions definitions =
            new DefinitionFiles(Optional.of(Path.of("src/test/resources/definitions/corpus")))
                    .load();

    @Test
    void a_column_a_year_is_made_from_the_years() {
        Item last = definitions.form("US-POP").orElseThrow().item("population_2019").orElseThrow();

        assertThat(last.headers()).startsWith(List.of("2019"), List.of("2019年"));
        assertThat(last.place().indicator()).contains("population");
        assertThat(last.place().year()).contains(2019);
    }

    @Test
    void codes_on_the_first_row_of_a_block_are_filled_down() {
        Stub stub = definitions.form("UK-ABS").orElseThrow().stub();

        assertThat(stub.columns())
                .extracting(StubColumn::code, StubColumn::dimension, StubColumn::fillDown)
                .containsExactly(
                        tuple("sic", Dimension.BREAKDOWN, true),
                        tuple("description", Dimension.BREAKDOWN, false),
                        tuple("year", Dimension.YEAR, false));
    }

    @Test
    void a_publisher_is_the_only_respondent() {
        Respondents respondents = definitions.form("UK-ABS").orElseThrow().respondents();

        assertThat(respondents.fixed()).contains("uk-ons");
        assertThat(respondents.register().entry("uk-ons")).isPresent();
    }
}
