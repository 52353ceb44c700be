package planhouse.cli.option;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.workbook.writing.WholeFile;

/** Where a command leaves its meters, in Prometheus' text format, for a collector to read. */
public final class MetricsFile {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            defaultValue = "${env:PLANHOUSE_METRICS_FILE}",
            descriptionKey = "option.metrics")
    private @Nullable Path file;

    /**
     * Runs a command with meters; they are written when it ends, however it ends: when that was,
     * and whether it could not be done, stand among them.
     */
    @SuppressWarnings("try") // what is closed is the work itself
    public int around(Callable<Integer> command) throws Exception {
        if (file == null || file.toString().isEmpty()) {
            return command.call();
        }
        Path target = file;
        Outputs.tryFile(target, "--metrics", spec);
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Metrics.addRegistry(registry);
        AtomicBoolean done = new AtomicBoolean();
        // what the command failed of goes before what its meters did
        try (Closeable written = () -> write(registry, target, done.get())) {
            int exitCode = command.call();
            done.set(true);
            return exitCode;
        }
    }

    /** Also of a command that ended before it had anything to count, for whom an alarm is set. */
    private void ended(PrometheusMeterRegistry registry, boolean done) {
        long now = Instant.now().getEpochSecond();
        Gauge.builder("planhouse.command.ended", () -> now)
                .baseUnit("seconds")
                .description("When the command ended, in seconds since 1970")
                .tag("command", spec.name())
                .register(registry);
        Gauge.builder("planhouse.command.failed", () -> done ? 0 : 1)
                .description("1 where the command could not be done (exit codes 2 and 3), else 0")
                .tag("command", spec.name())
                .register(registry);
    }

    private void write(PrometheusMeterRegistry registry, Path target, boolean done)
            throws IOException {
        Metrics.removeRegistry(registry);
        ended(registry, done);
        WholeFile.write(
                target, out -> out.write(registry.scrape().getBytes(StandardCharsets.UTF_8)));
    }
}
