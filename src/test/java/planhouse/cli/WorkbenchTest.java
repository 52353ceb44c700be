package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.plan.Programme;

class WorkbenchTest {

    /** Nothing listens there. */
    private static final DatabaseSettings UNREACHABLE =
            new DatabaseSettings(
                    Optional.of("jdbc:postgresql://127.0.0.1:1/nothing"),
                    Optional.of("somebody"),
                    Optional.empty(),
                    Path.of("nowhere"));

    @Test
    void a_database_that_cannot_be_reached_is_told_by_its_address() {
        Programme shipped = new CommonOptions().programme();

        assertThatThrownBy(() -> Workbench.open(shipped, UNREACHABLE, new Planhouse().spec()))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/nothing");
    }
}
