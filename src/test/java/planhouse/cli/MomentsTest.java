package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class MomentsTest {

    @Test
    void a_day_stands_for_its_end_and_not_for_the_day_after() {
        OffsetDateTime moment = Moments.of("2021-06-30", CommandSpec.create());

        assertThat(moment.atZoneSameInstant(ZoneId.systemDefault()).toLocalDate())
                .isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(Moments.text(moment)).isEqualTo("2021-06-30 23:59");
    }

    @Test
    void a_moment_is_taken_as_it_is_written() {
        assertThat(Moments.of("2021-07-01T00:30+08:00", CommandSpec.create()))
                .isEqualTo(OffsetDateTime.parse("2021-07-01T00:30+08:00"));
    }
}
