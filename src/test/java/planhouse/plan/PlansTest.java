package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planhouse.plan.IllustrativePlan.HEAD;
import static planhouse.plan.IllustrativePlan.ROBOTS;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionException;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;

/** Plans other than the shipped one are illustrative. */
class PlansTest {

    private static final DefinitionFiles SHIPPED = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = SHIPPED.load();

    @TempDir Path jobs;

    @Test
    void the_shipped_plan_has_its_fifteen_targets() {
        Plan plan = new Plans(SHIPPED, DEFINITIONS).load().get(0);

        assertThat(plan.code()).isEqualTo("jinhua-2020-2022");
        assertThat(List.of(plan.baselineYear(), plan.firstYear(), plan.lastYear()))
                .containsExactly(2019, 2020, 2022);
        assertThat(plan.latest().targets())
                .extracting(PlanTarget::code)
                .containsExactly(
                        "IM-01", "IM-02", "IM-03", "IM-04", "IM-05", "IM-06", "IM-07", "IM-08",
                        "IM-09", "IM-10", "IM-11", "IM-12", "IM-13", "IM-14", "IM-15");
        assertThat(plan.latest().targets())
                .extracting(target -> target.call().forms())
                .containsExactly(
                        List.of("JH03"),
                        List.of("JH03"),
                        List.of("JH02"),
                        List.of("JH01"),
                        List.of("JH01"),
                        List.of("JH03"),
                        List.of("JH03"),
                        List.of("JH03"),
                        List.of("JH04"),
                        List.of("JH05"),
                        List.of("JH05"),
                        List.of("JH05"),
                        List.of("JH05"),
                        List.of("JH05"),
                        List.of("JH03"));
        PlanTarget workshops = plan.latest().target("IM-03").orElseThrow();
        assertThat(workshops.criterion().goal())
                .contains(IllustrativeCriteria.goal(Operator.MORE_THAN, "200", 2022));
        assertThat(workshops.call().arguments())
                .isEqualTo(
                        Map.of(
                                "types", List.of("digital_workshop", "smart_factory"),
                                "statuses", List.of("built")));
    }

    @Test
    void a_folder_without_plans_has_none() throws IOException {
        assertThat(load()).isEmpty();
    }

    @Test
    void another_plan_is_a_file() throws IOException {
        write("town.yaml", HEAD + ROBOTS);

        Plan plan = load().get(0);

        assertThat(plan.title()).isEqualTo(new Bilingual("某市计划", "A town's plan"));
        Goal goal = plan.latest().targets().get(0).criterion().goal().orElseThrow();
        assertThat(goal.milestones()).isEqualTo(Map.of(2025, new BigDecimal("40")));
    }

    @Test
    void a_revision_changes_what_it_says_and_keeps_the_old_version() throws IOException {
        write(
                "town.yaml",
                HEAD
                        + ROBOTS
                        + """
                        revisions:
                          - valid_from: 2025-03-01
                            reason: {zh: 上调, en: raised}
                            targets: [{code: T-1, value: 120}]
                        """);

        Plan plan = load().get(0);

        assertThat(valueOn(plan, "2023-12-31")).isEqualTo(new BigDecimal("100"));
        assertThat(valueOn(plan, "2025-02-28")).isEqualTo(new BigDecimal("100"));
        assertThat(valueOn(plan, "2025-03-01")).isEqualTo(new BigDecimal("120"));
        assertThat(plan.latest().number()).isEqualTo(2);
        assertThat(plan.latest().reason()).contains(new Bilingual("上调", "raised"));
        assertThat(plan.latest().targets().get(0).criterion().goal().orElseThrow().milestones())
                .containsKey(2025);
        assertThat(plan.versions().get(0).targets()).hasSize(1);
    }

    private static final String RESTORED =
            """
              - valid_from: 2025-06-01
                reason: {zh: 恢复, en: restored}
            """
                    + ROBOTS.indent(4);

    @Test
    void a_withdrawn_target_is_known_with_its_day_until_it_comes_back() throws IOException {
        String plan =
                HEAD
                        + ROBOTS
                        + """
                        revisions:
                          - valid_from: 2025-03-01
                            reason: {zh: 撤销, en: withdrawn}
                            withdrawn: [T-1]
                        """;
        write("town.yaml", plan);
        assertThat(load().get(0).withdrawnOn("T-1")).contains(LocalDate.of(2025, 3, 1));
        assertThat(load().get(0).withdrawnOn("T-9")).isEmpty();

        write("town.yaml", plan + RESTORED);
        assertThat(load().get(0).withdrawnOn("T-1")).isEmpty();
    }

    private static BigDecimal valueOn(Plan plan, String day) {
        PlanTarget target = plan.on(LocalDate.parse(day)).targets().get(0);
        return target.criterion().goal().orElseThrow().value();
    }

    @Test
    void all_mistakes_of_a_plan_are_told_at_once() throws IOException {
        write(
                "town.yaml",
                HEAD
                        + """
                        targets:
                          - code: T-1
                            group: al
                            title: {zh: 一, en: one}
                            quote: one
                            kind: target
                            nature: stock
                            measure: clusters_at_level
                            with: {level: [national]}
                            operator: '=>'
                            value: many
                            unit: item
                            due: 2027
                            colour: red
                          - code: T-1
                            group: all
                            title: {zh: 二, en: two}
                            quote: two
                            kind: monitored
                            nature: flow
                            measure: steel_output
                            value: 7
                            unit: items
                          - code: T-3
                            group: all
                            title: {zh: 三, en: three}
                            quote: three
                            kind: yearly
                            nature: flow
                            measure: clusters_by_output
                            with: {above_100m_cny: much}
                            operator: '>='
                            value: 1
                            unit: items
                            due: 2026
                            milestones: {2026: 1}
                          - code: T-4
                            group: all
                            title: {zh: 四, en: four}
                            quote: four
                            kind: monitored
                            nature: flow
                            measure: reported_indicators
                            with: {indicators: [software_revenue]}
                            unit: items
                            decimals: -1
                        """);

        assertThatThrownBy(this::load)
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        """
                        plans/town.yaml: targets[0].group: 'al' is not one of the plan's groups; did you mean 'all'? Known: all
                        plans/town.yaml: targets[0].unit: 'item' is not in codelists/units.csv; did you mean 'items'?
                        plans/town.yaml: targets[0].with.levels: is missing; measure 'clusters_at_level' needs it (codes of levels)
                        plans/town.yaml: targets[0].with.level: measure 'clusters_at_level' has no such parameter; did you mean 'levels'? Known: levels
                        plans/town.yaml: targets[0].operator: '=>' is not one of its words; did you mean '>', '>='? Known: <, <=, >, >=
                        plans/town.yaml: targets[0].value: 'many' is not a number
                        plans/town.yaml: targets[0].due: 2027 is not within the plan's years; expected 2024 to 2026
                        plans/town.yaml: targets[0].colour: is not a key here; known: code, decimals, direction, due, group, kind, measure, milestones, nature, operator, parts_reaching, quote, title, unit, value, value_series, with
                        plans/town.yaml: targets[1].code: 'T-1' is already a target's code
                        plans/town.yaml: targets[1].measure: there is no sql/targets/steel_output.sql; write the measure, or name another
                        plans/town.yaml: targets[1].value: a monitored indicator has none; take the key out
                        plans/town.yaml: targets[2].with.above_100m_cny: 'much' is not a number
                        plans/town.yaml: targets[2].milestones.2026: a milestone lies between the baseline and the due year
                        plans/town.yaml: targets[3].decimals: expected 0 to 6, found -1
                        plans/town.yaml: targets[3].unit: 'items' is not the unit of indicator 'software_revenue', which is '10k_cny'
                        """
                                .strip());
    }

    @Test
    void years_are_those_the_warehouse_has() throws IOException {
        write("town.yaml", HEAD.replace("baseline_year: 2023", "baseline_year: 1899") + ROBOTS);

        assertThatThrownBy(this::load)
                .hasMessage(
                        "plans/town.yaml: baseline_year: expected a year from 1900 to 2100, found"
                                + " 1899");
    }

    @Test
    void two_plans_do_not_share_a_code() throws IOException {
        write("a.yaml", HEAD + ROBOTS);
        write("b.yaml", HEAD + ROBOTS);

        assertThatThrownBy(this::load)
                .hasMessage("plans/b.yaml: plan: 'town-2024' is the code of plans/a.yaml already");
    }

    @Test
    void a_revision_comes_after_the_version_before() throws IOException {
        write(
                "town.yaml",
                HEAD
                        + ROBOTS
                        + """
                        revisions:
                          - valid_from: 2024-01-15
                            reason: {zh: 改, en: changed}
                            withdrawn: [T-2]
                        """);

        assertThatThrownBy(this::load)
                .hasMessage(
                        "plans/town.yaml: revisions[0].withdrawn: 'T-2' is not a target here; did"
                            + " you mean 'T-1'? Known: T-1\n"
                            + "plans/town.yaml: revisions[0].valid_from: '2024-01-15' is not after"
                            + " 2024-01-15, when the version before begins");
    }

    private List<Plan> load() {
        return new Plans(new DefinitionFiles(Optional.of(jobs)), DEFINITIONS).load();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(jobs.resolve("plans"));
        Files.writeString(jobs.resolve("plans").resolve(name), text);
    }
}
