package planhouse.cleaning.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import planhouse.cleaning.Cleaned;
import planhouse.collection.word.Units;
import planhouse.form.CodeList;
import planhouse.indicator.Bilingual;

/** What the members of a code list may be called. */
class CodeNamesTest {

    private static final Units UNITS = new Units(Cleaned.SHIPPED.units().values());

    // one alias of both changed hands in 2021
    private static final CodeList.Entry OLD =
            entry("old", "老城区", Optional.empty(), Optional.of(2020));
    private static final CodeList.Entry NEW =
            entry("new", "新城区", Optional.of(2021), Optional.empty());

    private static CodeList.Entry entry(
            String code, String name, Optional<Integer> from, Optional<Integer> to) {
        return new CodeList.Entry(
                code,
                new Bilingual(name, code + " town"),
                List.of("江南开发区（二期）"),
                Optional.empty(),
                from,
                to);
    }

    private static CodeNames names(int year) {
        return new CodeNames(new CodeList("zones", List.of(OLD, NEW)), Optional.of(year), UNITS);
    }

    private static CodeNames newFirst(int year) {
        return new CodeNames(new CodeList("zones", List.of(NEW, OLD)), Optional.of(year), UNITS);
    }

    @Test
    void a_name_that_changed_hands_means_who_has_it_in_the_year() {
        String shared = "江南开发区（二期）";

        assertThat(names(2019).code(shared)).contains("old");
        assertThat(names(2020).code(shared)).contains("old");
        assertThat(names(2021).code(shared)).contains("new");
        assertThat(names(2022).code(shared)).contains("new");
        assertThat(newFirst(2019).code(shared)).contains("old");
        assertThat(newFirst(2020).code(shared)).contains("old");
        assertThat(newFirst(2021).code(shared)).contains("new");
    }

    @Test
    void without_a_year_a_shared_name_means_the_first_of_the_list() {
        CodeList zones = new CodeList("zones", List.of(NEW, OLD));

        assertThat(new CodeNames(zones, Optional.empty(), UNITS).code("江南开发区（二期）")).contains("new");
    }

    @Test
    void a_member_is_still_known_in_years_in_which_it_is_not_used() {
        assertThat(names(2019).code("新城区")).contains("new");
        assertThat(names(2022).code("老城区")).contains("old");
    }

    @Test
    void the_chinese_name_alone_tells_how_a_code_was_written() {
        CodeNames names = names(2021);

        assertThat(names.isNamed("new", "新城区")).isTrue();
        assertThat(List.of("new", "new town", "NEW", "新 城区", "老城区", "江南开发区（二期）"))
                .noneMatch(text -> names.isNamed("new", text));
        assertThat(names.code("其中：新 城区")).contains("new");
        assertThat(names.code("NEW　TOWN")).contains("new");
        assertThat(names.code("江南开发区")).isEmpty();
        assertThat(names.code("")).isEmpty();
    }

    @Test
    void the_choices_are_the_members_of_the_year() {
        assertThat(names(2019).choices().en()).contains("old town").doesNotContain("new town");
        assertThat(names(2022).choices().zh()).contains("新城区").doesNotContain("老城区");
    }

    @Test
    void of_more_than_twelve_members_the_choice_is_the_list() {
        assertThat(towns(12).choices().en()).contains("town1 town", "town12 town");
        assertThat(towns(13).choices().en()).contains("zones").doesNotContain("town1 town");
    }

    private static CodeNames towns(int count) {
        List<CodeList.Entry> towns =
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                number ->
                                        entry(
                                                "town" + number,
                                                "镇" + number,
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList();
        return new CodeNames(new CodeList("zones", towns), Optional.of(2021), UNITS);
    }
}
