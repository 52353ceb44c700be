package planhouse.cli.operation;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import planhouse.cli.ending.Interruption;
import planhouse.cli.ending.MachineException;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Database;
import planhouse.cli.workbench.DatabaseSettings;
import planhouse.cli.workbench.Workbench;

/** Keeps the embedded database up for BI tools until Ctrl-C. */
@Command(name = "db")
public final class DbCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofSeconds(1);

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
                watch(bench.database());
            }
            return 0;
        }
    }

    /**
     * Until the server is gone; a command beside this one may have started it again at once.
     *
     * @throws MachineException then
     */
    private static void watch(Database database) throws InterruptedException {
        int missed = 0;
        while (missed < 3) {
            Thread.sleep(LOOK.toMillis());
            missed = database.isUp() ? 0 : missed + 1;
        }
        Interruption.standStill();
        throw new MachineException(
                Words.of("db.gone", DatabaseSettings.of(System.getenv()).home()));
    }
}
