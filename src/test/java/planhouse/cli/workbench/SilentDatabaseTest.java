package planhouse.cli.workbench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import planhouse.cli.ending.MachineException;
import planhouse.cli.wording.Words;

/**
 * A server that takes a connection and never answers, as one that was stopped or has no memory
 * left.
 */
class SilentDatabaseTest {

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void is_not_waited_for_without_end() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url =
                    "jdbc:postgresql://127.0.0.1:%d/planhouse".formatted(silent.getLocalPort());
            DatabaseSettings settings =
                    new DatabaseSettings(
                            Optional.of(url), Optional.of("clerk"), Optional.empty(), Path.of("."));

            assertThatThrownBy(() -> Database.open(settings))
                    .isInstanceOf(MachineException.class)
                    .hasMessage(Words.of("database.silent", url));
        }
    }
}
