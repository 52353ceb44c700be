package planhouse.warehouse.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {

    @Test
    void a_copy_has_what_its_template_had_and_goes_its_own_way() throws Exception {
        TestDatabase template = TestDatabase.create();
        run(template, "create table t as select 1 as n");

        TestDatabase copy = TestDatabase.createFrom(template);
        run(copy, "insert into t values (2)");

        assertThat(count(copy)).isEqualTo(2);
        assertThat(count(template)).isEqualTo(1);
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from t")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
