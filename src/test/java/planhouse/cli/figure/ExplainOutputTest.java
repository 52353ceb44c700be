package planhouse.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import planhouse.cli.InEnglish;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.PlanTarget;
import planhouse.plan.Programme;
import planhouse.warehouse.summary.Explanation;

@ExtendWith(InEnglish.class)
class ExplainOutputTest {

    private static final String BOUND =
            "  a lower bound: returns are missing, or leave blank what is added up; see planhouse"
                    + " status 2022";

    @Test
    void a_figure_that_can_only_grow_is_told_as_a_lower_bound_to_people_and_programs() {
        Explanation bound = figure(true);

        assertThat(printed(bound)).contains(BOUND);
        assertThat(printed(bound).get(0)).contains("≥ 21,667");
        assertThat(ExplanationJson.of(bound).path("lowerBound").asBoolean()).isTrue();
    }

    @Test
    void a_figure_that_may_change_either_way_is_told_as_incomplete() {
        Explanation share = share(true);

        assertThat(printed(share))
                .contains(
                        "  incomplete: returns are missing, or leave blank what is added up; see"
                                + " planhouse status 2022")
                .doesNotContain(BOUND);
        assertThat(ExplanationJson.of(share).path("incomplete").asBoolean()).isTrue();
    }

    @Test
    void a_whole_figure_is_told_as_no_bound() {
        Explanation whole = figure(false);

        assertThat(printed(whole)).doesNotContain(BOUND);
        assertThat(printed(whole).get(0)).contains("21,667").doesNotContain("≥");
        assertThat(ExplanationJson.of(whole).path("lowerBound").asBoolean(true)).isFalse();
    }

    @Test
    void cells_that_add_0_because_another_county_has_the_enterprise_too_are_told() {
        Explanation twice = figure(false, 2);

        assertThat(printed(twice))
                .contains(
                        "  reports of enterprises or facilities that another county has too,"
                                + " counted once: 2; their cells add 0 here");
        assertThat(ExplanationJson.of(twice).path("unitsCountedElsewhere").asInt()).isEqualTo(2);
    }

    @Test
    void a_figure_is_told_with_its_title_and_unit() {
        assertThat(printed(figure(false)).get(0))
                .isEqualTo("IM-04 Industrial robots in service, 2022: 21,667 (sets)");
        assertThat(ExplanationJson.of(figure(false)).path("unit_zh").asString()).isEqualTo("台");

        Locale.setDefault(Locale.CHINESE);
        assertThat(printed(figure(false)).get(0)).isEqualTo("2022 年 IM-04 在役工业机器人：21,667 台");
    }

    @Test
    void a_share_is_told_with_the_whole_numbers_it_is_made_of() {
        Explanation share = share(false);

        assertThat(printed(share).get(0)).endsWith(", 2022: 1,240 / 1,600 = 77.5 (percent)");
        assertThat(printed(share)).noneMatch(line -> line.contains("incomplete"));
    }

    @Test
    void a_county_without_a_figure_is_told_with_the_reason() {
        assertThat(printed(figure(true)))
                .endsWith(
                        "",
                        "330784 Yongkang City: no value, since not all of its returns for this"
                                + " target are published; see planhouse status 2022",
                        "330727 Pan'an County: no value, since its returns are published and leave"
                                + " it blank");
        assertThat(ExplanationJson.of(figure(true)).path("without").toString())
                .isEqualTo(
                        "[{\"county\":\"330784\",\"published\":false},"
                                + "{\"county\":\"330727\",\"published\":true}]");
    }

    private static PlanTarget target(String code) {
        return new Programme(new DefinitionFiles(Optional.empty()))
                .plans().stream()
                        .flatMap(plan -> plan.latest().targets().stream())
                        .filter(target -> target.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    private static Explanation share(boolean isIncomplete) {
        return new Explanation(
                target("IM-05"),
                2022,
                Optional.of(new BigDecimal("77.5")),
                isIncomplete,
                false,
                0,
                Optional.of(new BigDecimal("1240")),
                Optional.of(new BigDecimal("1600")),
                List.of(),
                List.of());
    }

    private static Explanation figure(boolean isLowerBound) {
        return figure(isLowerBound, 0);
    }

    private static Explanation figure(boolean isLowerBound, int countedElsewhere) {
        return new Explanation(
                target("IM-04"),
                2022,
                Optional.of(new BigDecimal("21667")),
                isLowerBound,
                isLowerBound,
                countedElsewhere,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(
                        new Explanation.Without(
                                "330784", new Bilingual("永康市", "Yongkang City"), false),
                        new Explanation.Without(
                                "330727", new Bilingual("磐安县", "Pan'an County"), true)));
    }

    private static List<String> printed(Explanation explanation) {
        StringWriter text = new StringWriter();
        new ExplanationText(new PrintWriter(text, true), Locale.getDefault()).print(explanation);
        return text.toString().lines().toList();
    }
}
