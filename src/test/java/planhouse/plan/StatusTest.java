package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import planhouse.indicator.Coded;

class StatusTest {

    @Test
    void statuses_are_found_by_their_codes() {
        for (Status status : Status.values()) {
            assertThat(Coded.of(Status.class, status.code())).isEqualTo(status);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.of(Status.class, "late"))
                .withMessage(
                        "Status: expected one of achieved, on-track, slightly-behind, far-behind,"
                                + " reversing, missed, maintain, monitored, not-assessed, no-data,"
                                + " found \"late\"");
    }
}
