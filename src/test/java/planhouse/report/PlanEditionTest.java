package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.indicator.Bilingual;

class PlanEditionTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2020, 4, 4);
    private static final LocalDate REVISED = LocalDate.of(2021, 6, 1);
    private static final Optional<Bilingual> WHY = Optional.of(new Bilingual("上调", "raised"));

    @Test
    void a_plan_that_was_never_revised_needs_no_words() {
        assertThat(new PlanEdition(1, ANNOUNCED, Optional.empty(), Optional.empty()).words())
                .isEmpty();
    }

    @Test
    void a_revised_plan_is_named_with_its_day_and_reason() {
        assertThat(new PlanEdition(2, REVISED, WHY, Optional.empty()).words())
                .contains(
                        new Bilingual(
                                "规划第 2 版，自 2021-06-01 起（上调）",
                                "Version 2 of the plan, from 2021-06-01 on (raised)"));
    }

    @Test
    void the_plan_of_another_day_says_which_day_was_asked_for() {
        Optional<LocalDate> asked = Optional.of(LocalDate.of(2020, 12, 31));

        assertThat(new PlanEdition(1, ANNOUNCED, Optional.empty(), asked).words())
                .contains(
                        new Bilingual(
                                "按 2020-12-31 的规划考核：规划第 1 版，自 2020-04-04 起",
                                "Against the plan of 2020-12-31: version 1 of the plan, from"
                                        + " 2020-04-04 on"));
    }
}
