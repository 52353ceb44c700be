package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
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
    void foreign_keys_are_left_out_in_it_and_looked_up_again_in_what_it_gives_back()
            throws SQLException {
        PublishingSession session = new PublishingSession(pool);

        session.open();

        assertThat(role(session)).isEqualTo("replica");
        session.close();
        assertThat(role(pool)).isEqualTo("origin");
    }

    @Test
    void after_it_is_closed_there_is_no_session() throws SQLException {
        PublishingSession session = new PublishingSession(pool);
        session.open();
        session.close();

        assertThatThrownBy(session::getConnection)
                .isInstanceOf(SQLException.class)
                .hasMessage("no step publishes");
    }

    private static String role(DataSource source) {
        return JdbcClient.create(source)
                .sql("show session_replication_role")
                .query(String.class)
                .single();
    }
}
