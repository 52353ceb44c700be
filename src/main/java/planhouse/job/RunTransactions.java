package planhouse.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * The transactions of a run: a commit does not wait for the disk, which would take longer than
 * reading a small workbook. They reach it in their order, so that a crash of the server costs the
 * last ones alone, as if the run had been stopped a moment earlier; the run goes on from there. Its
 * end is waited for, see {@link JobRuns}.
 */
final class RunTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    RunTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local synchronous_commit = off");
        }
    }
}
