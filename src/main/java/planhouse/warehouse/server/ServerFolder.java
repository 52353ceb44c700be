package planhouse.warehouse.server;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folder that holds everything of one embedded server: its programs, data, password and log.
 */
record ServerFolder(Path path) {

    static final String USER = "planhouse";
    static final String DATABASE = "planhouse";

    /** Creates the folder under {@code home} where it is missing. */
    static ServerFolder under(Path home) throws IOException {
        Path folder = home.toAbsolutePath().resolve("postgres");
        Files.createDirectories(folder);
        return new ServerFolder(folder.toRealPath());
    }

    Path data() {
        return path.resolve("data");
    }

    Path logs() {
        return path.resolve("log");
    }

    Path log() {
        return logs().resolve("server.log");
    }

    /** A password file as PostgreSQL's own clients read it. */
    Path passwordFile() {
        return path.resolve("pgpass");
    }

    String password() throws IOException {
        String line;
        try {
            line = Files.readString(passwordFile(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new ServerUnavailableException(
                    ServerProblem.PASSWORD_MISSING,
                    passwordFile(),
                    unreadable instanceof NoSuchFileException ? "no such file" : unreadable);
        }
        return line.substring(line.lastIndexOf(':') + 1);
    }

    /**
     * Shuts others out of data that a copy laid open: PostgreSQL takes none that more than its
     * group may read, and its clients no password that anybody else may.
     */
    void shutOthersOut() throws IOException {
        shutOthersOut(data(), "rwxr-x---", "rwx------");
        shutOthersOut(passwordFile(), "rw-------", "rw-------");
    }

    private static void shutOthersOut(Path path, String taken, String own) throws IOException {
        if (OperatingSystem.WINDOWS || Files.notExists(path)) return;
        if (!PosixFilePermissions.fromString(taken)
                .containsAll(Files.getPosixFilePermissions(path))) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(own));
        }
    }

    void keepPassword(String password) throws IOException {
        Path unfinished = path.resolve("pgpass.unfinished");
        Files.deleteIfExists(unfinished);
        writePrivately(unfinished, "127.0.0.1:*:*:" + USER + ":" + password + "\n");
        Files.move(unfinished, passwordFile(), ATOMIC_MOVE, REPLACE_EXISTING);
    }

    static void writePrivately(Path file, String text) throws IOException {
        if (OperatingSystem.WINDOWS) {
            Files.createFile(file);
        } else {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** The port of the last start, so that what was told to other programs stays true. */
    Optional<Integer> lastPort() throws IOException {
        try {
            String port = Files.readString(path.resolve("port"), StandardCharsets.UTF_8);
            return Optional.of(Integer.parseInt(port.strip()));
        } catch (NoSuchFileException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    void keepPort(int port) throws IOException {
        Files.writeString(path.resolve("port"), port + "\n", StandardCharsets.UTF_8);
    }

    ServerAddress address(int port) throws IOException {
        String passwordPath = passwordFile().toString().replace("\\", "\\\\").replace("'", "\\'");
        return new ServerAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE,
                USER,
                password(),
                "psql \"host=127.0.0.1 port=%d dbname=%s user=%s passfile='%s'\""
                        .formatted(port, DATABASE, USER, passwordPath));
    }
}
