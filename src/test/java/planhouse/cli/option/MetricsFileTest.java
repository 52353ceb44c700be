package planhouse.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class MetricsFileTest {

    private static final Pattern ENDED =
            Pattern.compile("planhouse_command_ended_seconds\\{command=\"load\"} (\\S+)");

    @TempDir Path folder;

    @Command(name = "load", resourceBundle = "planhouse.cli.messages")
    private static final class Load implements Callable<Integer> {

        @Mixin private final MetricsFile metrics = new MetricsFile();
        private final Callable<Integer> work;

        Load(Callable<Integer> work) {
            this.work = work;
        }

        @Override
        public Integer call() throws Exception {
            return metrics.around(work);
        }
    }

    @Test
    void a_command_that_ended_says_when_and_that_it_was_done() throws IOException {
        long before = Instant.now().getEpochSecond();

        String meters = metersOf(() -> 1);

        assertThat(meters).contains("planhouse_command_failed{command=\"load\"} 0.0");
        Matcher ended = ENDED.matcher(meters);
        assertThat(ended.find()).isTrue();
        assertThat(Double.parseDouble(ended.group(1)))
                .isBetween((double) before, (double) Instant.now().getEpochSecond());
    }

    @Test
    void a_command_that_could_not_be_done_leaves_no_empty_file() throws IOException {
        String meters =
                metersOf(
                        () -> {
                            throw new IllegalStateException("no database");
                        });

        assertThat(meters)
                .contains("planhouse_command_failed{command=\"load\"} 1.0")
                .containsPattern(ENDED);
    }

    private String metersOf(Callable<Integer> work) throws IOException {
        Path file = folder.resolve("planhouse.prom");
        new CommandLine(new Load(work))
                .setExecutionExceptionHandler((failure, line, parsed) -> 3)
                .execute("--metrics", file.toString());
        return Files.readString(file);
    }
}
