package planhouse.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Shows other processes that a run is alive: an advisory lock of the database session, which ends
 * with the process however it ends.
 */
final class RunGuard implements AutoCloseable {

    static final int CLASS = 0x706c616e; // "plan"

    private final Connection connection;

    private RunGuard(Connection connection) {
        this.connection = connection;
    }

    /** Holds the guard of a run until closed. Waits while another holds it. */
    static RunGuard hold(DataSource dataSource, long run) throws SQLException {
        Connection connection = dataSource.getConnection();
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_lock(?, ?)")) {
            statement.setInt(1, CLASS);
            statement.setInt(2, (int) run);
            statement.execute();
            return new RunGuard(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether nobody holds the guard of a run: its process is gone. */
    static boolean isGone(DataSource dataSource, long run) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
            statement.setInt(1, CLASS);
            statement.setInt(2, (int) run);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                PreparedStatement statement =
                        connection.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        }
    }
}
