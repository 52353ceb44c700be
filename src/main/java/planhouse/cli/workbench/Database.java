package planhouse.cli.workbench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import planhouse.cli.ending.MachineException;
import planhouse.cli.wording.Secrets;
import planhouse.cli.wording.Words;
import planhouse.form.file.SqlFiles;
import planhouse.job.OwnSessions;
import planhouse.warehouse.server.EmbeddedServer;
import planhouse.warehouse.server.ServerAddress;

/** An open connection pool to the warehouse's database, embedded or not. */
public final class Database implements AutoCloseable {

    private static final int OLDEST_VERSION = 14;
    private static final String LOGIN_SECONDS = "10";

    /** The driver warns of an address by quoting it, with whatever password is in it. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final HikariDataSource pool;
    private final @Nullable EmbeddedServer server;

    private Database(HikariDataSource pool, @Nullable EmbeddedServer server) {
        this.pool = pool;
        this.server = server;
    }

    /**
     * Opens the database that the settings name, or the embedded one.
     *
     * @throws MachineException when it cannot be reached, with one line that says why
     */
    public static Database open(DatabaseSettings settings) {
        if (settings.url().isPresent()) {
            return new Database(
                    pool(
                            settings.url().get(),
                            settings.user().orElse(System.getProperty("user.name")),
                            settings.password().orElse("")),
                    null);
        }
        EmbeddedServer server = EmbeddedServer.start(settings.home());
        ServerAddress address = server.address();
        return new Database(pool(address.jdbcUrl(), address.user(), address.password()), server);
    }

    private static HikariDataSource pool(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new MachineException(Words.of("database.notPostgres", Secrets.masked(url)));
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setAllowPoolSuspension(true);
        config.addDataSourceProperty("ApplicationName", OwnSessions.NAME);
        config.addDataSourceProperty("loginTimeout", LOGIN_SECONDS);
        // a peer that went without a word is found out, and no firewall forgets a long statement
        config.addDataSourceProperty("tcpKeepAlive", "true");
        try (Connection connection = connect(url, user, password, LOGIN_SECONDS)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new MachineException(
                        Words.of("database.tooOld", Secrets.masked(url), version, OLDEST_VERSION));
            }
        } catch (SQLException e) {
            throw new MachineException(
                    isSilent(e)
                            ? Words.of("database.silent", Secrets.masked(url))
                            : Words.of(
                                    "database.unreachable",
                                    Secrets.masked(url),
                                    user,
                                    Secrets.masked(String.valueOf(e.getMessage()).strip())));
        }
        return new HikariDataSource(config);
    }

    /** A server may take a connection and then say nothing, so the time counts until the login. */
    private static Connection connect(String url, String user, String password, String seconds)
            throws SQLException {
        Properties access = new Properties();
        access.setProperty("user", user);
        access.setProperty("password", password);
        access.setProperty("loginTimeout", seconds);
        return DriverManager.getConnection(url, access);
    }

    /** The driver gave up waiting; whatever else keeps it from connecting has a cause. */
    private static boolean isSilent(SQLException e) {
        return "08001".equals(e.getSQLState()) && e.getCause() == null;
    }

    /** Its address, to be shown. */
    public String url() {
        return Secrets.masked(pool.getJdbcUrl());
    }

    public String user() {
        return pool.getUsername();
    }

    public DataSource dataSource() {
        return pool;
    }

    /** The embedded server's address; empty for another database. */
    public Optional<ServerAddress> embedded() {
        return Optional.ofNullable(server).map(EmbeddedServer::address);
    }

    /** Whether the embedded server still runs. */
    public boolean isUp() {
        return server != null && server.isUp();
    }

    /**
     * Ends every session of this process, whatever it is doing, and gives out no further one; the
     * runs under way are on record as stopped. Without a database there is nothing to record.
     */
    void cut(SqlFiles sql) {
        pool.getHikariPoolMXBean().suspendPool();
        try (Connection control =
                connect(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword(), "1")) {
            OwnSessions.cut(control, sql);
        } catch (SQLException unreachable) {
            // sessions end with the process, and the next command finds the run
            LoggerFactory.getLogger(Database.class).debug("sessions were not cut", unreachable);
        }
    }

    @Override
    public void close() {
        pool.close();
        if (server != null) {
            server.close();
        }
    }
}
