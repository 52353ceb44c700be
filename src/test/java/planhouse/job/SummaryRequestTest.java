package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.indicator.Bilingual;
import planhouse.plan.Plan;
import planhouse.plan.PlanVersion;

class SummaryRequestTest {

    @Test
    void files_of_another_moment_or_plan_do_not_take_the_usual_ones_place() {
        assertThat(fileName(Optional.empty(), Optional.empty())).isEqualTo("town-2020-2021");
        assertThat(fileName(Optional.of("2022-03-31T23:59:59.999999+08:00"), Optional.empty()))
                .isEqualTo("town-2020-2021-as-of-2022-03-31");
        assertThat(fileName(Optional.of("2022-03-31T18:05:09.5+08:00"), Optional.empty()))
                .isEqualTo("town-2020-2021-as-of-2022-03-31T180509+08");
        assertThat(
                        fileName(
                                Optional.of("2022-03-31T10:05Z"),
                                Optional.of(LocalDate.of(2020, 12, 31))))
                .isEqualTo("town-2020-2021-as-of-2022-03-31T100500Z-plan-of-2020-12-31");
    }

    private static String fileName(Optional<String> asOf, Optional<LocalDate> planDay) {
        Bilingual words = new Bilingual("计划", "plan");
        PlanVersion version =
                new PlanVersion(1, LocalDate.of(2020, 4, 4), Optional.empty(), List.of());
        Plan plan = new Plan("town-2020", words, words, 2019, 2020, 2022, List.of(version));
        return new SummaryRequest(
                        plan, 2021, asOf.map(OffsetDateTime::parse), planDay, Path.of("out"))
                .fileName();
    }
}
