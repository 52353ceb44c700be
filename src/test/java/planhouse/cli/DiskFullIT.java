package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import planhouse.cli.ending.Failures;
import planhouse.warehouse.server.OwnServer;
import planhouse.warehouse.server.ServerAddress;

/** A load whose database finds its disk full. */
@EnabledOnOs(OS.LINUX)
class DiskFullIT {

    /** A small disk of its own takes root to make. */
    private static final String SIZE = "size=160m";

    /** What the load may still write. */
    private static final long ROOM = 512 << 10;

    @TempDir private static Path folder;
    private static KilledRuns.Undisturbed expected;

    private boolean mounted;

    @BeforeAll
    static void load_undisturbed() {
        expected = new KilledRuns(1, folder).undisturbedLoad();
    }

    @AfterEach
    void take_the_disk_away() throws Exception {
        if (mounted) run("umount", disk().toString());
    }

    @Test
    void a_load_on_a_full_disk_says_so_and_goes_on_when_there_is_room() throws Exception {
        Files.createDirectories(disk());
        mounted = run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk().toString());
        assumeTrue(mounted, "skipped: no disk of its own can be mounted here");

        try (OwnServer server = new OwnServer(disk())) {
            ServerAddress database = server.database("template1");
            DataSource source = OwnServer.dataSource(database);
            KilledRuns.install(source);
            Path filling = disk().resolve("filling");
            fill(filling);

            PlanhouseProcess load = load(database);

            assertThat(load.exitCode()).as(load::errors).isEqualTo(Failures.MACHINE);
            assertThat(load.errors())
                    .contains("the disk is full (")
                    .contains("); make room")
                    .containsAnyOf(
                            "the same command goes on where this one stopped.",
                            "nothing half-done is kept, run the command again")
                    .doesNotContain("null", "Exception", "\tat ");

            Files.delete(filling);
            PlanhouseProcess again = load(database);

            assertThat(again.exitCode()).as(again::errors).isEqualTo(expected.exitCode());
            KilledRuns.compare(source, expected);
        }
    }

    private PlanhouseProcess load(ServerAddress database) {
        return PlanhouseProcess.on(
                database, folder, "load", folder.resolve("workbooks").toString());
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    private void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] part = new byte[1 << 16];
            while (Files.getFileStore(disk()).getUsableSpace() > ROOM) out.write(part);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
