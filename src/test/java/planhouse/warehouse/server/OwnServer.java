package planhouse.warehouse.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server of a test's own, to be ill-treated. */
public final class OwnServer implements AutoCloseable {

    private final Path home;
    private EmbeddedServer server;
    private int created;

    public OwnServer(Path folder) {
        try {
            this.home = folder.toRealPath().resolve("home");
            SharedPrograms.linkInto(home);
            this.server = EmbeddedServer.start(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A new database, a copy of another one; {@code template1} is an empty one. */
    public ServerAddress database(String template) {
        String name = "copy_" + ++created;
        execute("create database " + name + " template " + template);
        return address(name);
    }

    public ServerAddress address(String database) {
        ServerAddress address = server.address();
        String url = address.jdbcUrl();
        return new ServerAddress(
                url.substring(0, url.lastIndexOf('/') + 1) + database,
                address.user(),
                address.password(),
                address.psqlCommand());
    }

    public static DataSource dataSource(ServerAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.jdbcUrl());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    public void execute(String sql) {
        try (Connection connection = dataSource(server.address()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    /** As a crash, a power cut of the server or {@code pg_ctl stop -m immediate} would. */
    public void kill(Random random) {
        try {
            PostmasterFile running =
                    PostmasterFile.read(home.resolve("postgres/data").toRealPath()).orElseThrow();
            ProcessHandle process = ProcessHandle.of(running.processId()).orElseThrow();
            boolean immediately = random.nextBoolean();
            if (immediately) {
                new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start().waitFor();
            } else {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Starts it again after a {@link #kill}; it recovers by itself. */
    public void restart() {
        server.close();
        server = EmbeddedServer.start(home);
    }

    @Override
    public void close() {
        server.close();
        try {
            SharedPrograms.unlinkFrom(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
