package planhouse.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.cli.InEnglish;
import planhouse.indicator.Bilingual;
import planhouse.plan.Plan;
import planhouse.plan.PlanVersion;

@ExtendWith(InEnglish.class)
class PlanChoiceTest {

    @Test
    void a_summary_of_a_year_before_the_plan_is_wrong_usage() {
        Plan plan = plan();
        CommandSpec spec = new CommandLine(CommandSpec.create()).getCommandSpec();

        assertThatThrownBy(() -> PlanChoice.refuseBefore(plan, 2019, spec))
                .isInstanceOf(ParameterException.class)
                .hasMessage(
                        "town-2020 runs from 2020 to 2022: expected a year from 2020 on, found"
                                + " 2019");
        assertThatCode(() -> PlanChoice.refuseBefore(plan, 2020, spec)).doesNotThrowAnyException();
    }

    private static Plan plan() {
        Bilingual words = new Bilingual("计划", "plan");
        return new Plan(
                "town-2020",
                words,
                words,
                2019,
                2020,
                2022,
                List.of(new PlanVersion(1, LocalDate.of(2020, 4, 4), Optional.empty(), List.of())));
    }

    @Test
    void without_a_plan_it_says_where_one_is_written() {
        assertThatThrownBy(() -> choice().among(List.of(), 2022))
                .hasMessage(
                        "the definitions hold no plan to measure against; write one as"
                                + " plans/<code>.yaml, as the shipped jobs/plans shows");
        assertThatThrownBy(() -> choice().among(List.of(plan()), 2023))
                .hasMessage(
                        "no plan covers 2023; for a year after a plan's end name the plan with"
                                + " --plan: town-2020");
        assertThat(choice().among(List.of(plan()), 2022).code()).isEqualTo("town-2020");
    }

    /** As picocli fills it. */
    private static PlanChoice choice() {
        Chosen command = new Chosen();
        new CommandLine(command).parseArgs();
        return command.choice;
    }

    @CommandLine.Command(name = "chosen")
    private static final class Chosen {
        @CommandLine.Mixin private PlanChoice choice = new PlanChoice();
    }
}
