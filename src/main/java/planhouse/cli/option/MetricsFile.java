package planhouse.cli.option;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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

    /** Runs a command with meters; they are written when it ends, however it ends. */
    @SuppressWarnings("try") // what is closed is the work itself
    public int around(Callable<Integer> command) throws Exception {
        if (file == null || file.toString().isEmpty()) {
            return command.call();
        }
        Path target = file;
        Outputs.tryFile(target, "--metrics", spec);
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Metrics.addRegistry(registry);
        // what the command failed of goes before what its meters did
        try (Closeable written = () -> write(registry, target)) {
            return command.call();
        }
    }

    private static void write(PrometheusMeterRegistry registry, Path target) throws IOException {
        Metrics.removeRegistry(registry);
        WholeFile.write(
                target, out -> out.write(registry.scrape().getBytes(StandardCharsets.UTF_8)));
    }
}
