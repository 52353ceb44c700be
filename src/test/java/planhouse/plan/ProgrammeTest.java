package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planhouse.plan.IllustrativePlan.HEAD;
import static planhouse.plan.IllustrativePlan.ROBOTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.file.DefinitionException;
import planhouse.form.file.DefinitionFiles;

class ProgrammeTest {

    private static final String FORM =
            """
            {form: T, title: T, kind: matrix, respondents: counties,
            columns: [{code: this_year, name: Year}],
            rows: [{code: shops, name: Shops, unit: items, required: yes}]}
            """;

    @TempDir private Path jobs;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(jobs.resolve("forms"));
        Files.createDirectories(jobs.resolve("plans"));
    }

    @Test
    void a_folder_of_its_own_is_not_what_is_shipped() throws IOException {
        write("forms/t.yaml", FORM);
        write(
                "plans/town.yaml",
                HEAD
                        + ROBOTS.replace("unit: sets", "unit: items")
                                .replace(
                                        "robots_in_service",
                                        "reported_indicators\n    with: {indicators: [shops]}"));

        Programme programme = programme();

        assertThat(programme.isShipped()).isFalse();
        assertThat(programme.definitions().forms()).hasSize(1);
        assertThat(programme.plans()).extracting(Plan::code).containsExactly("town-2024");
        assertThat(new Programme(new DefinitionFiles(Optional.empty())).isShipped()).isTrue();
    }

    @Test
    void a_mistake_in_a_plan_is_told_where_forms_are_right() throws IOException {
        write("forms/t.yaml", FORM);
        write("plans/town.yaml", HEAD + ROBOTS.replace("unit: sets", "unit: setz"));

        assertThatThrownBy(this::programme)
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("plans/town.yaml: targets[0].unit: 'setz' is not in");
    }

    @Test
    void what_is_wrong_in_forms_and_in_plans_is_told_at_once() throws IOException {
        write("forms/t.yaml", FORM.replace("unit: items", "unit: itemz"));
        write("plans/town.yaml", HEAD + ROBOTS.replace("unit: sets", "unit: setz"));

        assertThatThrownBy(this::programme)
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        wrong ->
                                assertThat(wrong.mistakes())
                                        .extracting(mistake -> mistake.file() + " " + mistake.key())
                                        .containsExactly(
                                                "forms/t.yaml rows[0].unit",
                                                "plans/town.yaml targets[0].unit",
                                                "plans/town.yaml targets[0].measure"));
    }

    @Test
    void what_a_form_that_cannot_be_read_may_hold_is_not_missed_in_plans() throws IOException {
        write("forms/t.yaml", "form: T: T");
        write(
                "plans/town.yaml",
                HEAD
                        + ROBOTS.replace(
                                "robots_in_service",
                                "reported_indicators\n    with: {indicators: [shops]}"));

        assertThatThrownBy(this::programme)
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        wrong ->
                                assertThat(wrong.mistakes())
                                        .extracting(mistake -> mistake.file())
                                        .containsOnly("forms/t.yaml"));
    }

    private Programme programme() {
        return new Programme(new DefinitionFiles(Optional.of(jobs)));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(jobs.resolve(file), text);
    }
}
