package planhouse.warehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import planhouse.warehouse.server.TestDatabase;

/** A pool of one connection, and the session that publishes in it. */
class PublishingSessionIT {

    private static SingleConnectionDataSource pool;

    @BeforeAll
    static void connect() throws SQLException {
        Connection connection = TestDatabase.create().dataSource().getConnection();
        pool = new SingleConnectionDataSource(connection, true);
    }

    @AfterAll
    static void disconnect() {
        pool.destroy();
    }

    @Test
    void its_settings_end_with_it() {
        PublishingSession session = new PublishingSession(pool);

        assertThat(settings(session)).isEqualTo("replica off force_generic_plan");
        session.close();
        assertThat(settings(pool)).isEqualTo("origin on auto");
    }

    @Test
    void a_connection_that_takes_no_settings_is_given_back() throws SQLException {
        Connection broken = TestDatabase.create().dataSource().getConnection();
        broken.setAutoCommit(false);
        try (Statement statement = broken.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select 1 / 0"))
                    .hasMessageContaining("division by zero");
        }

        try (PublishingSession session =
                new PublishingSession(new SingleConnectionDataSource(broken, false))) {
            assertThatThrownBy(session::getConnection).hasMessageContaining("aborted");
        }

        assertThat(broken.isClosed()).isTrue();
    }

    private static String settings(DataSource source) {
        return JdbcClient.create(source)
                .sql(
                        "select concat_ws(' ', current_setting('session_replication_role'),"
                                + " current_setting('enable_seqscan'),"
                                + " current_setting('plan_cache_mode'))")
                .query(String.class)
                .single();
    }
}
