package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load whose connections to the database break off in the middle. */
class CutOffIT {

    @TempDir Path folder;

    @Test
    void a_load_that_was_cut_off_says_so_and_goes_on() {
        KilledRuns runs = new KilledRuns(1, folder);

        assertThat(runs.cutLoad(runs.undisturbedLoad()))
                .hasValueSatisfying(
                        said ->
                                assertThat(said)
                                        .startsWith("the load (run 1) did not complete: ")
                                        .endsWith(
                                                "What was finished is kept; the same command goes"
                                                        + " on where this one stopped.\n")
                                        .doesNotContain("null", "Exception", "\tat "));
    }
}
