package planhouse.warehouse.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Two file locks between the processes that use one server: who starts or stops it is alone, and
 * each user holds a share for as long as it lives. The operating system lets go of a dead process's
 * locks.
 */
final class ServerLocks implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path folder;
    private final FileChannel turns;
    private final FileChannel users;

    ServerLocks(Path folder) throws IOException {
        this.folder = folder;
        this.turns = open(folder.resolve("turn.lock"));
        this.users = open(folder.resolve("users.lock"));
    }

    /**
     * Waits until no other process starts or stops the server; closing the lock ends the turn.
     *
     * @throws ServerUnavailableException when the patience is over
     */
    FileLock takeTurn(Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            FileLock lock = turns.tryLock();
            if (lock != null) return lock;
            if (System.nanoTime() > end) {
                throw new ServerUnavailableException(
                        ServerProblem.LOCKED, folder, patience.toSeconds());
            }
            Pause.of(PAUSE);
        }
    }

    /** Counts this process among the users until {@link #isLastAfter} or its end. */
    FileLock enter(FileLock turn) throws IOException {
        requireTurn(turn);
        return users.lock(0, Long.MAX_VALUE, true);
    }

    /** Gives the share back and tells whether nobody else has one; only within a turn. */
    boolean isLastAfter(FileLock turn, FileLock share) throws IOException {
        requireTurn(turn);
        share.close();
        try (FileLock alone = users.tryLock()) {
            return alone != null;
        }
    }

    private void requireTurn(FileLock turn) {
        if (turn.channel() != turns || !turn.isValid()) {
            throw new IllegalStateException("users come and go within a turn only");
        }
    }

    @Override
    public void close() throws IOException {
        turns.close();
        users.close();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
