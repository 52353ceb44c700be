package planhouse.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database session in which a step publishes, its own from the step's beginning to its end. In
 * it foreign keys are not looked up row by row: each publication proves those of its fact's rows at
 * once; what else it writes carries the key of the submission it has read. Saying so return by
 * return would make the server plan anew every statement it has prepared. A database user without
 * the right to say so publishes as ever.
 */
final class PublishingSession extends AbstractDataSource implements StepExecutionListener {

    private static final String MAY_SET =
            "select rolsuper from pg_roles where rolname = current_user";

    private final DataSource pool;
    private @Nullable SingleConnectionDataSource open;

    PublishingSession(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void beforeStep(StepExecution step) {
        try {
            open();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(String.valueOf(e.getMessage()), e);
        }
    }

    void open() throws SQLException {
        Connection connection = pool.getConnection();
        open = new SingleConnectionDataSource(connection, true);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MAY_SET)) {
            if (row.next() && row.getBoolean(1)) {
                statement.execute("set session_replication_role = replica");
            }
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        close();
        return null;
    }

    /** Gives the connection back as it was. */
    void close() {
        SingleConnectionDataSource session = open;
        if (session == null) {
            return;
        }
        open = null;
        try (Connection connection = session.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("reset session_replication_role");
        } catch (SQLException e) {
            // the session is gone, and its setting with it
            LoggerFactory.getLogger(PublishingSession.class).debug("it was not reset", e);
        } finally {
            session.destroy();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        SingleConnectionDataSource session = open;
        if (session == null) {
            throw new SQLException("no step publishes");
        }
        return session.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
