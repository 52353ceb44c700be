package planhouse.cli.workbench;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import planhouse.cli.ending.MachineException;
import planhouse.cli.ending.UnfitDatabaseException;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Secrets;
import planhouse.cli.wording.Words;

/** Where a database is and as whom it is used, and what is told where that does not do. */
record Login(String url, String user, String password) {

    /** How long a server may take to answer. */
    static final String SECONDS = "10";

    private static final int OLDEST_VERSION = 14;
    private static final String ENCODING = "UTF8";

    /** The driver warns of an address by quoting it, with whatever password is in it. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    /**
     * The user that stands in the address, or else the given one.
     *
     * @throws UnfitDatabaseException when the address is none of a PostgreSQL database
     */
    static Login of(String url, String user, String password) {
        Properties address = parsed(url);
        if (address == null || isHostAndMore(address)) {
            throw new UnfitDatabaseException(Words.of("database.notPostgres", Secrets.masked(url)));
        }
        return new Login(url, address.getProperty(PGProperty.USER.getName(), user), password);
    }

    /** The driver takes no user and password before the host, and looks for a host of that name. */
    private static boolean isHostAndMore(Properties address) {
        return address.getProperty(PGProperty.PG_HOST.getName(), "").contains("@");
    }

    private static @Nullable Properties parsed(String url) {
        return url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, null) : null;
    }

    /**
     * Logs in and out again.
     *
     * @throws MachineException when that cannot be done, with one line that says why
     * @throws UnfitDatabaseException when it is a database that planhouse cannot use
     */
    void tryOnce() {
        long asked = System.nanoTime();
        try (Connection connection = connect(SECONDS)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new UnfitDatabaseException(
                        Words.of("database.tooOld", shownUrl(), version, OLDEST_VERSION));
            }
            String encoding =
                    connection.unwrap(PGConnection.class).getParameterStatus("server_encoding");
            if (!ENCODING.equals(encoding)) {
                throw new UnfitDatabaseException(
                        Words.of("database.encoding", shownUrl(), String.valueOf(encoding)));
            }
        } catch (SQLException e) {
            throw new MachineException(unreachable(e, Duration.ofNanos(System.nanoTime() - asked)));
        }
    }

    private String unreachable(SQLException failure, Duration waited) {
        if (waited.compareTo(Duration.ofSeconds(Long.parseLong(SECONDS))) >= 0) {
            return Words.of("database.silent", shownUrl());
        }
        if (failure.getCause() instanceof UnknownHostException) {
            return Words.of("database.noHost", shownUrl());
        }
        String said = Secrets.masked(Reason.clause(String.valueOf(failure.getMessage())));
        return Words.of("database.unreachable", shownUrl(), user, said);
    }

    /** A server may take a connection and then say nothing, so the time counts until the login. */
    Connection connect(String seconds) throws SQLException {
        Properties access = new Properties();
        access.setProperty("user", user);
        access.setProperty("password", password);
        access.setProperty("loginTimeout", seconds);
        return DriverManager.getConnection(url, access);
    }

    /** The address without its password. */
    String shownUrl() {
        return Secrets.masked(url);
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return shownUrl();
    }
}
