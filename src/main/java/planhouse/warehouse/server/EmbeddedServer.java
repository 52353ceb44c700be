package planhouse.warehouse.server;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stay at the PostgreSQL server that planhouse brings along. The server keeps its data under a
 * home folder, outlives the process that started it as long as another uses it, and stops with the
 * last user. A server left over from a killed process is joined.
 */
public final class EmbeddedServer implements AutoCloseable {

    /**
     * One per home in this process: the operating system's file locks count processes, not uses.
     */
    private static final Map<Path, EmbeddedServer> STAYS = new HashMap<>();

    private static final Duration PATIENCE_AT_EXIT = Duration.ofMillis(300);

    private final Path home;
    private final ServerProcess process;
    private final ServerLocks locks;
    private final FileLock share;
    private final int port;
    private final ServerAddress address;
    private final Thread atExit;
    private int uses = 1;

    private EmbeddedServer(
            Path home, ServerProcess process, ServerLocks locks, FileLock share, int port)
            throws IOException {
        this.home = home;
        this.process = process;
        this.locks = locks;
        this.share = share;
        this.port = port;
        this.address = process.folder().address(port);
        this.atExit = new Thread(this::leaveAtExit, "planhouse-server-leave");
    }

    /**
     * Starts the server of this home, or joins the one that runs there. Blocks until it answers.
     *
     * @throws ServerUnavailableException when it cannot run there
     */
    public static EmbeddedServer start(Path home) {
        synchronized (STAYS) {
            Path key = home.toAbsolutePath().normalize();
            EmbeddedServer stay = STAYS.get(key);
            if (stay != null) {
                stay.uses++;
                return stay;
            }
            try {
                EmbeddedServer entered = enter(key);
                Runtime.getRuntime().addShutdownHook(entered.atExit);
                STAYS.put(key, entered);
                return entered;
            } catch (IOException failure) {
                throw ServerProblem.of(failure, home);
            }
        }
    }

    /** Whether a server of this home was ever started. */
    public static boolean hasDataUnder(Path home) {
        return Files.exists(new ServerFolder(home.resolve("postgres")).data());
    }

    public ServerAddress address() {
        return address;
    }

    /** Whether a server still runs at the address: it may have been killed, or have crashed. */
    public boolean isUp() {
        return process.isAt(port);
    }

    /**
     * Leaves; as many calls of {@link #start} need as many of this. The last user stops the server.
     */
    @Override
    public void close() {
        synchronized (STAYS) {
            if (uses == 0) return;
            uses--;
            if (uses > 0) return;
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException exiting) {
                // the process is about to end and this is part of it
            }
            leave();
        }
    }

    private static EmbeddedServer enter(Path home) throws IOException {
        ServerFolder folder = ServerFolder.under(home);
        ServerLocks locks = new ServerLocks(folder.path());
        try (FileLock turn = locks.takeTurn(ServerLocks.PATIENCE)) {
            ServerPrograms programs = ServerPrograms.unpackedUnder(folder.path());
            Account account = Account.forServer(folder, programs);
            ServerProcess process = new ServerProcess(folder, programs, account);
            Optional<Integer> running = process.running();
            if (running.isEmpty()) new DataFolder(folder, programs, account).prepare();
            folder.password();
            int port = running.isPresent() ? running.get() : process.start();
            FileLock share = locks.enter(turn);
            return new EmbeddedServer(home, process, locks, share, port);
        } catch (IOException | RuntimeException failure) {
            locks.close();
            throw failure;
        }
    }

    /** Nobody waits for the end of a process: the server is told to stop, and stops by itself. */
    private void leaveAtExit() {
        synchronized (STAYS) {
            if (uses == 0) return;
            uses = 0;
            STAYS.remove(home);
            try (locks) {
                FileLock turn = locks.takeTurn(PATIENCE_AT_EXIT);
                if (locks.isLastAfter(turn, share)) process.beginStop();
            } catch (IOException | ServerUnavailableException othersTurn) {
                // whoever has the turn comes or goes, and the last one to go stops the server
                return;
            }
        }
    }

    private void leave() {
        STAYS.remove(home);
        try (locks;
                FileLock turn = locks.takeTurn(ServerLocks.PATIENCE)) {
            if (locks.isLastAfter(turn, share)) process.stop();
        } catch (IOException failure) {
            throw ServerProblem.of(failure, home);
        }
    }
}
