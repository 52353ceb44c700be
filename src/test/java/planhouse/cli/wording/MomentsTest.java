package planhouse.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;

class MomentsTest {

    private static final Definitions SHIPPED = new DefinitionFiles(Optional.empty()).load();

    @Test
    void a_day_stands_for_its_end_where_the_schedule_is_kept_whatever_the_machines_time_zone() {
        OffsetDateTime moment = moment("2021-06-30");

        assertThat(SHIPPED.timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(moment).isEqualTo(OffsetDateTime.parse("2021-06-30T23:59:59.999999+08:00"));
        assertThat(SHIPPED.dayOf(moment)).isEqualTo("2021-06-30");
        assertThat(SHIPPED.dayOf(moment.plusNanos(1000))).isEqualTo("2021-07-01");
    }

    @Test
    void a_moment_is_taken_as_it_is_written() {
        assertThat(moment("2021-07-01T00:30+08:00"))
                .isEqualTo(OffsetDateTime.parse("2021-07-01T00:30+08:00"));
    }

    @Test
    void a_moment_is_shown_in_the_schedules_time_zone() {
        Moments moments = new Moments(SHIPPED.timeZone());

        assertThat(moments.text(OffsetDateTime.parse("2021-06-30T18:00:59Z")))
                .isEqualTo("2021-07-01 02:00");
        assertThat(moments.toTheSecond(OffsetDateTime.parse("2021-06-30T12:00:59-06:00")))
                .isEqualTo("2021-07-01 02:00:59");
    }

    private static OffsetDateTime moment(String typed) {
        return Moments.of(typed, CommandSpec.create()).by(SHIPPED);
    }
}
