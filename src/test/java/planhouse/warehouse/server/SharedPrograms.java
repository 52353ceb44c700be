package planhouse.warehouse.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's programs unpacked once for the homes of all tests. */
final class SharedPrograms {

    private SharedPrograms() {}

    static void linkInto(Path home) throws IOException {
        Path shared = Files.createDirectories(Path.of("target", "test-programs"));
        ServerPrograms programs = ServerPrograms.unpackedUnder(shared.toRealPath());
        Path folder = Files.createDirectories(home.resolve("postgres"));
        Files.createSymbolicLink(
                folder.resolve(programs.folder().getFileName()), programs.folder());
    }

    /**
     * Before the home is deleted, so that the deletion does not meet a link that leads out of it.
     */
    static void unlinkFrom(Path home) throws IOException {
        try (DirectoryStream<Path> links =
                Files.newDirectoryStream(home.resolve("postgres"), "programs-*")) {
            for (Path link : links) Files.delete(link);
        }
    }
}
