package planhouse.cli.workbench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import planhouse.cli.ending.MachineException;
import planhouse.cli.ending.UnfitDatabaseException;
import planhouse.form.file.SqlFiles;
import planhouse.job.OwnSessions;
import planhouse.warehouse.server.EmbeddedServer;
import planhouse.warehouse.server.ServerAddress;

/** An open connection pool to the warehouse's database, embedded or not. */
public final class Database implements AutoCloseable {

    /**
     * Sessions are found again by their name, whatever name the address asks for. Each statement is
     * short, or waits for the disk: compiling it to machine code, as servers of a distribution do,
     * takes many times as long as running it.
     */
    private static final String SESSION =
            "set application_name = '%s'; set jit = off".formatted(OwnSessions.NAME);

    private final Login login;
    private final HikariDataSource pool;
    private final @Nullable EmbeddedServer server;

    private Database(Login login, @Nullable EmbeddedServer server) {
        this.login = login;
        this.pool = pool(login);
        this.server = server;
    }

    /**
     * Opens the database that the settings name, or the embedded one.
     *
     * @throws MachineException when it cannot be reached, with one line that says why
     * @throws UnfitDatabaseException when it is none that planhouse can use
     */
    public static Database open(DatabaseSettings settings) {
        if (settings.url().isPresent()) {
            return reached(
                    Login.of(
                            settings.url().get(),
                            settings.user().orElse(System.getProperty("user.name")),
                            settings.password().orElse("")),
                    null);
        }
        EmbeddedServer server = EmbeddedServer.start(settings.home());
        ServerAddress address = server.address();
        return reached(Login.of(address.jdbcUrl(), address.user(), address.password()), server);
    }

    private static Database reached(Login login, @Nullable EmbeddedServer server) {
        login.tryOnce();
        return new Database(login, server);
    }

    private static HikariDataSource pool(Login login) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(10_000);
        config.setAllowPoolSuspension(true);
        config.setConnectionInitSql(SESSION);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("loginTimeout", Login.SECONDS);
        // a peer that went without a word is found out, and no firewall forgets a long statement
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }

    /** Its address, to be shown. */
    public String url() {
        return login.shownUrl();
    }

    public String user() {
        return login.user();
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
        try (Connection control = login.connect("1")) {
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
