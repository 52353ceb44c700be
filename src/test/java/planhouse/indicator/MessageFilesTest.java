package planhouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final Bilingual OUTPUT = new Bilingual("产值", "output");
    private static final Map<String, Bilingual> PLACES =
            Map.of("item", OUTPUT, "found", Bilingual.same("{item}"));

    @Test
    void a_place_is_filled_with_its_words_in_the_language_of_the_text() {
        assertThat(filled("{item}为{found}")).isEqualTo(new Bilingual("产值为{item}", "output为{item}"));
    }

    @Test
    void what_nothing_is_given_for_stays_as_it_is() {
        assertThat(filled("{other} {} {0} { {item} } {item").zh())
                .isEqualTo("{other} {} {0} { 产值 } {item");
    }

    @Test
    void arguments_fill_the_places_of_their_numbers_in_both_languages() {
        MessageFiles files = new MessageFiles("planhouse.form.file.mistakes");

        assertThat(files.text("hint.known", OUTPUT))
                .isEqualTo(new Bilingual("；可用：产值", "; known: output"));
    }

    @Test
    void a_number_without_its_argument_is_a_mistake_of_ours() {
        MessageFiles files = new MessageFiles("planhouse.form.file.mistakes");

        assertThatThrownBy(() -> files.text("hint.known"))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    private static Bilingual filled(String template) {
        return MessageFiles.filled(Bilingual.same(template), PLACES);
    }
}
