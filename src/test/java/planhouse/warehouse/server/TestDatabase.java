package planhouse.warehouse.server;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database of its own for a test, on the one server that all integration tests of a JVM share. It
 * starts with the first and stops when the JVM ends.
 */
public record TestDatabase(ServerAddress address) {

    private static final AtomicInteger CREATED = new AtomicInteger();

    /** The home of that server; tests that run side by side each have another. */
    public static Path home() {
        return Path.of("target", "test-postgres-" + System.getProperty("planhouse.fork", "1"));
    }

    /** An empty database. */
    public static TestDatabase create() {
        return create("template1");
    }

    /** A copy of another one, which nobody may be connected to. */
    public static TestDatabase createFrom(TestDatabase template) {
        return create(template.name());
    }

    public String name() {
        return address.jdbcUrl().substring(address.jdbcUrl().lastIndexOf('/') + 1);
    }

    public DataSource dataSource() {
        return OwnServer.dataSource(address);
    }

    /** As the program has it: connections are used again, until it is closed. */
    public static HikariDataSource pooled(DataSource source) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static TestDatabase create(String template) {
        String name =
                "test_%d_%d".formatted(ProcessHandle.current().pid(), CREATED.incrementAndGet());
        ServerAddress server = Shared.SERVER.address();
        execute(server, "create database " + name + " template " + template);
        execute(server, "alter database " + name + " set synchronous_commit = off");
        return new TestDatabase(named(server, name));
    }

    private static ServerAddress named(ServerAddress server, String name) {
        String url = server.jdbcUrl();
        return new ServerAddress(
                url.substring(0, url.lastIndexOf('/') + 1) + name,
                server.user(),
                server.password(),
                server.psqlCommand().replace("dbname=planhouse", "dbname=" + name));
    }

    private static void execute(ServerAddress server, String sql) {
        try (Connection connection = OwnServer.dataSource(server).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    /** Starts with the first use of the class. */
    private static final class Shared {

        static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            EmbeddedServer server = EmbeddedServer.start(home());
            leftOver(server.address())
                    .forEach(name -> execute(server.address(), "drop database " + name));
            return server;
        }

        /** Databases of test runs that have ended. */
        private static List<String> leftOver(ServerAddress server) {
            List<String> names = new ArrayList<>();
            String sql = "select datname from pg_database where datname like 'test\\_%'";
            try (Connection connection = OwnServer.dataSource(server).getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    long process = Long.parseLong(rows.getString(1).split("_")[1]);
                    if (ProcessHandle.of(process).isEmpty()) names.add(rows.getString(1));
                }
            } catch (SQLException failure) {
                throw new AssertionError(sql, failure);
            }
            return names;
        }
    }
}
