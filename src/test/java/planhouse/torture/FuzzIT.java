package planhouse.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import planhouse.samples.ExaminationFolder;

/**
 * Mutants of workbooks, checked in one process of 512 MB: none crashes it, hangs or exhausts the
 * heap. A few seconds here; for as long as is asked with {@code bench/fuzz}.
 */
class FuzzIT {

    private static final double MINUTES =
            Double.parseDouble(System.getProperty("planhouse.fuzzMinutes", "0.05"));
    private static final long SEED = Long.getLong("planhouse.seed", 20_221_231);

    @Test
    void mutants_of_workbooks_find_nothing() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "fuzz", "seed-" + SEED));
        Path unseen = Files.createTempDirectory(Files.createDirectories(folder), "unseen-");
        ExaminationFolder.write(unseen, SEED);
        Path output = folder.resolve("output.txt");
        List<Object> arguments = new ArrayList<>(List.of(MINUTES, SEED, folder));
        arguments.add(unseen.resolve("workbooks"));
        if (System.getenv("PLANHOUSE_CORPUS") != null) {
            arguments.add(System.getenv("PLANHOUSE_CORPUS"));
        }

        Process process = SmallProcess.of(Fuzz.class, output, arguments.toArray());
        boolean ended = process.waitFor((long) (MINUTES * 60) + 300, TimeUnit.SECONDS);
        process.destroyForcibly();

        String said = Files.readString(output);
        assertThat(ended).as(said).isTrue();
        assertThat(process.waitFor()).as(said).isZero();
        System.out.print(said);
    }
}
