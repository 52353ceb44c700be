package planhouse.collection.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that are meant as units, though no list knows them. */
class UnitLikeTest {

    private final Units units = new Units(List.of());

    @Test
    void a_text_of_a_page_is_none() {
        assertThat(units.isUnitLike("million".repeat(4000))).isFalse();
    }

    @Test
    void a_place_that_ends_as_a_unit_does_is_none() {
        assertThat(units.isUnitLike("Washington")).isFalse();
        assertThat(Label.of(".Lincoln County, Washington", units).name())
                .isEqualTo("lincolncounty,washington");
    }

    @Test
    void multiples_of_units_are_meant_as_units() {
        assertThat(
                        List.of(
                                "thousand tonnes",
                                "US$ million",
                                "10 000 yuan",
                                "million RMB",
                                "hundred million yuan",
                                "persons"))
                .allMatch(units::isUnitLike);
    }
}
