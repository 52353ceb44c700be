package planhouse.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.server.OwnServer;

/**
 * Processes killed at random moments. {@code bench/kill} runs as many as it is told; the seed that
 * it prints repeats a run.
 */
class KilledIT {

    private static final long SEED = Long.getLong("planhouse.seed", System.nanoTime());

    @TempDir private static Path folder;

    private static KilledRuns runs;
    private static KilledRuns.Undisturbed loaded;

    @BeforeAll
    static void load_undisturbed() {
        System.out.println("seed " + SEED);
        runs = new KilledRuns(SEED, folder);
        loaded = runs.undisturbedLoad();
    }

    @Test
    void a_killed_run_goes_on_to_the_same_warehouse() {
        int wanted = Integer.getInteger("planhouse.kills", 4);
        int loads = 0;
        while (loads < wanted * 2 / 3) {
            loads += runs.killLoad(loaded, wanted * 2 / 3 - loads);
            System.out.println(loads + " loads killed");
        }
        KilledRuns.Undisturbed summarised = runs.undisturbedSummary(loaded);
        int summaries = 0;
        while (summaries < wanted - loads) {
            summaries += runs.killSummary(loaded, summarised, wanted - loads - summaries);
            System.out.println(summaries + " summaries killed");
        }
    }

    @Test
    void a_load_whose_server_was_killed_goes_on_to_the_same_warehouse() {
        int wanted = Integer.getInteger("planhouse.serverKills", 1);
        try (OwnServer server = new OwnServer(folder)) {
            KilledRuns.install(OwnServer.dataSource(server.database("template1")));
            int kills = 0;
            while (kills < wanted) {
                if (runs.killServer(server, server.database("copy_1"), loaded)) {
                    kills++;
                }
                System.out.println(kills + " servers killed");
            }
        }
    }
}
