package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.cli.ending.Failures;
import planhouse.warehouse.server.ServerAddress;
import planhouse.warehouse.server.TestDatabase;

/**
 * A real process and a real server: neither shows a password to who lists processes or reads on.
 */
class SecretsIT {

    @TempDir private Path folder;

    @Test
    void no_process_and_no_line_shows_the_databases_password() throws Exception {
        ServerAddress database = TestDatabase.createFrom(KilledRuns.installed()).address();
        List<String> seen = new ArrayList<>();

        PlanhouseProcess status = PlanhouseProcess.on(database, folder, "status");
        while (status.isAlive()) {
            ProcessHandle.allProcesses()
                    .map(process -> process.info().commandLine().orElse(""))
                    .filter(line -> line.contains(database.password()))
                    .forEach(seen::add);
            Thread.sleep(200);
        }

        assertThat(status.exitCode()).as(status::errors).isZero();
        assertThat(database.password()).hasSizeGreaterThan(16);
        assertThat(seen).isEmpty();
        assertThat(status.output() + status.errors()).doesNotContain(database.password());
    }

    @Test
    void an_address_with_a_password_is_quoted_without_it() {
        ServerAddress database = TestDatabase.create().address();
        ServerAddress wrong =
                new ServerAddress(
                        database.jdbcUrl() + "_missing?password=geheim&user=nobody",
                        database.user(),
                        "geheim",
                        "");

        PlanhouseProcess status = PlanhouseProcess.on(wrong, folder, "status");

        assertThat(status.exitCode()).isEqualTo(Failures.MACHINE);
        assertThat(status.output() + status.errors()).contains("***").doesNotContain("geheim");
    }
}
