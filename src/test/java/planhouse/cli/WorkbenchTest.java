package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import planhouse.form.DefinitionException;

class WorkbenchTest {

    /** Nothing listens there. */
    private static final DatabaseSettings UNREACHABLE =
            new DatabaseSettings(
                    Optional.of("jdbc:postgresql://127.0.0.1:1/nothing"),
                    Optional.of("somebody"),
                    Optional.empty(),
                    Path.of("nowhere"));

    @TempDir private Path jobs;

    @Test
    void a_wrong_definition_is_told_even_where_there_is_no_database() throws Exception {
        Files.writeString(jobs.resolve("schedule.yaml"), "time_zone: Mars/Olympus_Mons\n");

        assertThatThrownBy(() -> Workbench.open(options(), UNREACHABLE))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("Mars/Olympus_Mons");
    }

    @Test
    void a_database_that_cannot_be_reached_is_told_once_the_definitions_are_right() {
        assertThatThrownBy(() -> Workbench.open(new CommonOptions(), UNREACHABLE))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/nothing");
    }

    private CommonOptions options() {
        return CommandLine.populateCommand(new CommonOptions(), "--jobs", jobs.toString());
    }
}
