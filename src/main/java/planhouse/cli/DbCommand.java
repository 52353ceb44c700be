package planhouse.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Keeps the embedded database up for BI tools until Ctrl-C. */
@Command(name = "db")
final class DbCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() throws InterruptedException {
        try (Workbench bench = Workbench.openToShow(options)) {
            PrintWriter out = spec.commandLine().getOut();
            DatabaseAddresses addresses =
                    DatabaseAddresses.of(
                            bench.database(), DatabaseSettings.of(System.getenv()).home());
            if (options.json()) {
                Json.print(out, addresses.json());
            } else {
                addresses.print(out);
            }
            if (bench.database().embedded().isPresent()) {
                if (!options.json()) {
                    out.println(Words.of("db.untilInterrupted"));
                }
                new CountDownLatch(1).await();
            }
            return 0;
        }
    }
}
