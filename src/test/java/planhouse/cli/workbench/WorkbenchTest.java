package planhouse.cli.workbench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import planhouse.cli.ending.MachineException;
import planhouse.cli.option.CommonOptions;
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

        assertThatThrownBy(
                        () ->
                                Workbench.open(
                                        shipped,
                                        UNREACHABLE,
                                        new CommandLine(CommandSpec.create()).getCommandSpec()))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/nothing");
    }
}
