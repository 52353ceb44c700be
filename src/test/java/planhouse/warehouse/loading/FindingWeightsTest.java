package planhouse.warehouse.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Waiver;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/** What a waived finding weighs. All figures are illustrative. */
class FindingWeightsTest {

    private static final Definitions SHIPPED = new DefinitionFiles(Optional.empty()).load();
    private static final Form FORM = SHIPPED.form("JH01").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2023, 3, 31);

    @Test
    void a_waiver_by_subject_survives_moved_rows() {
        FindingWeights weights =
                weights(waiver("JH01-R01", Optional.empty(), Optional.of("LOCKS"), DAY));

        assertThat(weights.weigh(finding("JH01-R01", "F8", "LOCKS")).severity())
                .isEqualTo(Severity.INFO);
        assertThat(weights.weigh(finding("JH01-R01", "F9", "LOCKS")).severity())
                .isEqualTo(Severity.INFO);
        assertThat(weights.weigh(finding("JH01-R01", "F8", "TOOLS")).severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void a_waiver_by_cell_is_of_that_cell_alone() {
        FindingWeights weights =
                weights(waiver("JH01-R01", Optional.of("表1!F8"), Optional.empty(), DAY));

        assertThat(weights.weigh(finding("JH01-R01", "F8", "LOCKS")).severity())
                .isEqualTo(Severity.INFO);
        assertThat(weights.weigh(finding("JH01-R01", "F9", "LOCKS")).severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void a_waiver_holds_until_the_end_of_its_day() {
        Waiver waiver = waiver("JH01-R01", Optional.of("F8"), Optional.empty(), DAY);

        assertThat(weights(waiver).weigh(finding("JH01-R01", "F8", "")).relief())
                .contains(Relief.waived(Severity.ERROR, waiver));
        assertThat(weights(waiver, DAY.plusDays(1)).weigh(finding("JH01-R01", "F8", "")).severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void a_value_that_the_fact_needs_cannot_be_waived_and_the_finding_says_so() {
        WeighedFinding weighed =
                weights(waiver("JH01-T02", Optional.of("F8"), Optional.empty(), DAY))
                        .weigh(finding("JH01-T02", "F8", "LOCKS"));

        assertThat(weighed.severity()).isEqualTo(Severity.ERROR);
        assertThat(weighed.finding().fix())
                .isEqualTo(
                        new Bilingual(
                                "改正（王五的豁免不适用：此项必须有值）",
                                "correct it (the waiver by 王五 does not apply: a value is needed"
                                        + " here)"));
    }

    private static FindingWeights weights(Waiver waiver) {
        return weights(waiver, DAY);
    }

    private static FindingWeights weights(Waiver waiver, LocalDate day) {
        Definitions definitions =
                new Definitions(
                        SHIPPED.forms(),
                        SHIPPED.codeLists(),
                        SHIPPED.units(),
                        Optional.empty(),
                        List.of(waiver),
                        "illustrative");
        return new FindingWeights(definitions, FORM, Optional.of("330784"), Optional.of(2022), day);
    }

    private static Waiver waiver(
            String rule, Optional<String> cell, Optional<String> subject, LocalDate until) {
        return new Waiver(
                rule, FORM, "330784", 2022, cell, subject, Optional.empty(), "known", until, "王五");
    }

    private static Finding finding(String rule, String cell, String subject) {
        return new Finding(
                        Severity.ERROR,
                        rule,
                        1,
                        "表1",
                        cell,
                        "output_value",
                        "12",
                        Bilingual.same("10"),
                        Bilingual.same("wrong"),
                        new Bilingual("改正", "correct it"))
                .about(subject);
    }
}
