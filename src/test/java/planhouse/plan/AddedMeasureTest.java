package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.plan.IllustrativePlan.HEAD;
import static planhouse.plan.IllustrativePlan.ROBOTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.form.file.DefinitionFiles;

/** When a return that is missing can only add to a sum; the forms are illustrative. */
class AddedMeasureTest {

    private static final String SHOPS =
            """
            {form: T, title: T, kind: matrix, respondents: counties,
            columns: [{code: this_year, name: Year}],
            rows: [
              {code: shops, name: Shops, unit: items%s},
              {code: moved, name: Moved in less moved out, unit: items}]}
            """;

    private static final String BY_INDUSTRY =
            """
            form: U
            title: U
            kind: crosstab
            respondents: counties
            stub: {code: industry, dimension: breakdown, codelist: industries, name: Industry}
            indicators: [{code: shops, name: Shops, unit: items}]
            columns:
              - {code: now, name: Shops, indicator: shops%s}
              - {code: growth, name: Growth, indicator: shops, growth: true}
            """;

    @TempDir private Path jobs;

    @ParameterizedTest
    @ValueSource(strings = {", minimum: 0", ", minimum: 1"})
    void a_sum_of_what_the_forms_hold_to_0_or_more_is_only_added_to(String minimum)
            throws IOException {
        form("t.yaml", SHOPS.formatted(minimum));

        assertThat(isAdding()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", minimum: -1"})
    void a_sum_of_what_may_be_below_0_may_fall(String minimum) throws IOException {
        form("t.yaml", SHOPS.formatted(minimum));

        assertThat(isAdding()).isFalse();
    }

    @Test
    void each_form_that_reports_it_holds_it_to_0_or_more() throws IOException {
        form("t.yaml", SHOPS.formatted(", minimum: 0"));
        form("u.yaml", BY_INDUSTRY.formatted(", minimum: 0"));
        assertThat(isAdding()).isTrue();

        form("u.yaml", BY_INDUSTRY.formatted(""));
        assertThat(isAdding()).isFalse();
    }

    private boolean isAdding() throws IOException {
        Files.createDirectories(jobs.resolve("plans"));
        Files.writeString(
                jobs.resolve("plans/town.yaml"),
                HEAD
                        + ROBOTS.replace("unit: sets", "unit: items")
                                .replace(
                                        "robots_in_service",
                                        "reported_indicators\n    with: {indicators: [shops]}"));
        Programme programme = new Programme(new DefinitionFiles(Optional.of(jobs)));
        return programme.plans().get(0).latest().target("T-1").orElseThrow().call().adding();
    }

    private void form(String name, String text) throws IOException {
        Files.createDirectories(jobs.resolve("forms"));
        Files.writeString(jobs.resolve("forms").resolve(name), text);
    }
}
