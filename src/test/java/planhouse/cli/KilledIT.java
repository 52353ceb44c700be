package planhouse.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes killed at random moments. {@code bench/kill} runs as many as it is told; the seed that it
 * prints repeats a run.
 */
class KilledIT {

    @TempDir Path folder;

    @Test
    void a_killed_run_goes_on_to_the_same_warehouse() {
        long seed = Long.getLong("planhouse.seed", System.nanoTime());
        int wanted = Integer.getInteger("planhouse.kills", 6);
        System.out.println("seed " + seed);
        KilledRuns runs = new KilledRuns(seed, folder);

        KilledRuns.Undisturbed loaded = runs.undisturbedLoad();
        int loads = 0;
        while (loads < wanted * 2 / 3) {
            loads += runs.killLoad(loaded, wanted * 2 / 3 - loads);
        }
        KilledRuns.Undisturbed summarised = runs.undisturbedSummary(loaded);
        int summaries = 0;
        while (summaries < wanted - wanted * 2 / 3) {
            summaries += runs.killSummary(loaded, summarised, wanted - loads - summaries);
        }

        System.out.println("killed: " + loads + " loads, " + summaries + " summaries; all equal");
    }
}
