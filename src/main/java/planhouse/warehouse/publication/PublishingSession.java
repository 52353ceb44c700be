package planhouse.warehouse.publication;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A database session that publishes return after return: one connection of a pool, from the first
 * use until it is closed.
 *
 * <p>In it a statement is planned once, for returns of ordinary size, and without reading whole
 * tables, since they grow while it is open; {@link FactRows#giveRoom} says otherwise for a large
 * one. Foreign keys are not looked up row by row: each publication proves those of its fact's rows
 * at once; what else it writes carries the key of the submission it has read. Saying so return by
 * return would make the server plan anew every statement it has prepared. A database user without
 * the right to say so publishes as ever.
 */
public final class PublishingSession extends AbstractDataSource implements AutoCloseable {

    private static final String MAY_SET =
            "select rolsuper from pg_roles where rolname = current_user";

    private final DataSource pool;
    private @Nullable SingleConnectionDataSource open;

    public PublishingSession(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        SingleConnectionDataSource session = open;
        if (session == null) {
            session = open();
            open = session;
        }
        return session.getConnection();
    }

    private SingleConnectionDataSource open() throws SQLException {
        Connection connection = pool.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("set enable_seqscan = off");
            try (ResultSet row = statement.executeQuery(MAY_SET)) {
                if (row.next() && row.getBoolean(1)) {
                    statement.execute("set session_replication_role = replica");
                }
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new SingleConnectionDataSource(connection, true);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() {
        SingleConnectionDataSource session = open;
        if (session == null) {
            return;
        }
        open = null;
        try (Connection connection = session.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("reset session_replication_role");
            statement.execute("reset enable_seqscan");
            statement.execute("reset plan_cache_mode");
        } catch (SQLException e) {
            // the session is gone, and its settings with it
            LoggerFactory.getLogger(PublishingSession.class).debug("it was not reset", e);
        } finally {
            session.destroy();
        }
    }
}
