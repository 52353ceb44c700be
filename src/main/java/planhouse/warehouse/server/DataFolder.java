package planhouse.warehouse.server;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** The data folder of the embedded server, prepared once; it appears whole or not at all. */
record DataFolder(ServerFolder folder, ServerPrograms programs, Account account) {

    private static final String SETTINGS = "planhouse.conf";

    /** Prepares the folder where there is none, else makes sure that this PostgreSQL can run it. */
    void prepare() throws IOException {
        if (!Files.exists(folder.data())) {
            create();
        }
        checkVersion();
        folder.shutOthersOut();
        writeSettings();
    }

    private void create() throws IOException {
        Path unfinished = folder.path().resolve("data.unfinished");
        Folders.delete(unfinished);
        Files.createDirectory(unfinished);
        account.own(unfinished);

        String password = newPassword();
        folder.keepPassword(password);
        Path passwordForServer = folder.path().resolve("password.unfinished");
        Files.deleteIfExists(passwordForServer);
        ServerFolder.writePrivately(passwordForServer, password + "\n");
        account.own(passwordForServer);
        try {
            run(
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=" + ServerFolder.USER,
                            "--pwfile=" + passwordForServer,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--data-checksums",
                            "--no-sync"),
                    "");
            Files.writeString(
                    unfinished.resolve("postgresql.conf"),
                    "\ninclude_if_exists = '" + SETTINGS + "'\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
            String created =
                    run(
                            "postgres",
                            List.of("--single", "-D", unfinished.toString(), "postgres"),
                            "create database " + ServerFolder.DATABASE + "\n");
            if (created.contains("ERROR")) throw notInitialised(created);
            // once for all that was written above
            run("initdb", List.of("--sync-only", "--pgdata=" + unfinished), "");
        } finally {
            Files.deleteIfExists(passwordForServer);
        }
        Files.move(unfinished, folder.data(), ATOMIC_MOVE);
    }

    private String run(String program, List<String> arguments, String input) throws IOException {
        Program run = Program.run(account.command(programs.program(program), arguments), input);
        if (!run.succeeded()) throw notInitialised(run.output());
        return run.output();
    }

    private ServerUnavailableException notInitialised(String output) {
        if (ServerProblem.saysDiskFull(output)) {
            return new ServerUnavailableException(ServerProblem.DISK_FULL, folder.path());
        }
        return new ServerUnavailableException(
                ServerProblem.NOT_INITIALISED, folder.data(), Program.complaintOf(output));
    }

    private void checkVersion() throws IOException {
        Path version = folder.data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new ServerUnavailableException(ServerProblem.FOREIGN_DATA_FOLDER, folder.data());
        }
        String wrote = Files.readString(version, StandardCharsets.UTF_8).strip();
        if (!wrote.equals(programs.majorVersion())) {
            throw new ServerUnavailableException(
                    ServerProblem.OTHER_VERSION, folder.data(), wrote, programs.majorVersion());
        }
    }

    private void writeSettings() throws IOException {
        Path settings = folder.data().resolve(SETTINGS);
        try (InputStream shipped = DataFolder.class.getResourceAsStream(SETTINGS)) {
            byte[] text = Objects.requireNonNull(shipped, SETTINGS).readAllBytes();
            Files.write(settings, text);
        }
        account.own(settings);
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
