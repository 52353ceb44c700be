package planhouse.warehouse.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The running server of one data folder: found, started, stopped. The caller has the turn. */
record ServerProcess(ServerFolder folder, ServerPrograms programs, Account account) {

    // a crash recovery replays at most max_wal_size
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final long LONGEST_LOG = 10L << 20;
    private static final int ATTEMPTS = 5;

    /** The port of the server that runs on the data folder, once it is ready. */
    Optional<Integer> running() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<PostmasterFile> found = PostmasterFile.read(folder.data());
            if (found.isEmpty()) return Optional.empty();
            PostmasterFile server = found.get();
            if (!server.isRunning()) {
                server.disown();
                return Optional.empty();
            }
            if (server.isReady()) return Optional.of(server.port());
            if (System.nanoTime() > end) {
                throw new ServerUnavailableException(
                        ServerProblem.NOT_ANSWERING,
                        folder.data(),
                        Long.toString(server.processId()),
                        PATIENCE.toSeconds(),
                        server.status(),
                        folder.log());
            }
            Pause.of(PAUSE);
        }
    }

    /** Whether a server runs on the data folder and takes connections there, or is about to. */
    boolean isAt(int port) {
        try {
            return PostmasterFile.read(folder.data())
                    .filter(PostmasterFile::isRunning)
                    .filter(server -> server.port() == port)
                    .isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Starts the server, which recovers by itself from a crash, and waits until it is ready. */
    int start() throws IOException {
        prepareLog();
        Optional<Integer> port = folder.lastPort().filter(ServerProcess::isFree);
        for (int attempt = 1; ; attempt++) {
            int chosen = port.isPresent() ? port.get() : freePort();
            long logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
            Program start =
                    control(
                            "start",
                            "--log=" + folder.log(),
                            "--options=-p " + chosen,
                            "--wait",
                            "--timeout=" + PATIENCE.toSeconds());
            if (start.succeeded()) {
                folder.keepPort(chosen);
                return chosen;
            }
            String log = logSince(logged);
            if (attempt == ATTEMPTS || !passes(log)) throw notStarted(log, start);
            port = Optional.empty();
            Pause.of(Duration.ofSeconds(1));
        }
    }

    /** Ends every session and stops the server; returns when it is gone. */
    void stop() throws IOException {
        beginStop();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(folder.data().resolve("postmaster.pid")) && System.nanoTime() < end) {
            Optional<PostmasterFile> server = PostmasterFile.read(folder.data());
            if (server.isPresent() && !server.get().isRunning()) return;
            Pause.of(PAUSE);
        }
    }

    /** Ends every session; the server stops when they are gone. */
    void beginStop() throws IOException {
        control("stop", "--mode=fast", "--no-wait");
    }

    private Program control(String verb, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(verb));
        arguments.add("--pgdata=" + folder.data());
        arguments.addAll(List.of(options));
        return Program.run(account.command(programs.program("pg_ctl"), arguments), "");
    }

    private void prepareLog() throws IOException {
        Path log = folder.log();
        Files.createDirectories(folder.logs());
        account.own(folder.logs());
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(
                    log,
                    folder.logs().resolve("server.earlier.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String logSince(long position) throws IOException {
        if (!Files.exists(folder.log())) return "";
        byte[] log = Files.readAllBytes(folder.log());
        int from = (int) Math.min(position, log.length);
        return new String(log, from, log.length - from, StandardCharsets.UTF_8);
    }

    /**
     * Whether a later attempt can succeed: another took the port, or a killed server's children
     * linger.
     */
    private static boolean passes(String log) {
        return log.contains("Address already in use")
                || log.contains("could not create any TCP/IP sockets")
                || log.contains("pre-existing shared memory block");
    }

    private ServerUnavailableException notStarted(String log, Program start) {
        if (ServerProblem.saysDiskFull(log)) {
            return new ServerUnavailableException(ServerProblem.DISK_FULL, folder.path());
        }
        String complaint = log.isBlank() ? start.complaint() : Program.complaintOf(log);
        return new ServerUnavailableException(
                ServerProblem.NOT_STARTED, folder.data(), complaint, folder.log());
    }

    private static int freePort() {
        while (true) {
            // below the range from which systems serve outgoing connections
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (isFree(port)) return port;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
