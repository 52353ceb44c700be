package planhouse.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.AbstractDataSource;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;

class BatchJobsTest {

    @Test
    void a_database_that_is_lost_while_the_jobs_are_made_is_what_failed() {
        Programme programme = new Programme(new DefinitionFiles(Optional.empty()));

        assertThatThrownBy(
                        () ->
                                new BatchJobs(
                                        new Gone(),
                                        programme.definitions(),
                                        programme.sql(),
                                        JobProgress.SILENT))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseInstanceOf(SQLException.class)
                .hasRootCauseMessage("Connection refused");
    }

    private static final class Gone extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("Connection refused", "08001");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
