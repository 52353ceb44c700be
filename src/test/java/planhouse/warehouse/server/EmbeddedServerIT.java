package planhouse.warehouse.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    @TempDir Path temporary;

    @BeforeEach
    void use_the_unpacked_programs() throws Exception {
        SharedPrograms.linkInto(temporary);
    }

    @AfterEach
    void unlink_the_programs() throws Exception {
        SharedPrograms.unlinkFrom(temporary);
    }

    @Test
    void what_was_committed_is_there_after_a_restart() throws Exception {
        Path home = temporary.resolve("a home with 中文 and 'quotes'");
        try (EmbeddedServer server = EmbeddedServer.start(home)) {
            execute(server, "create table kept as select '永康市' as county");
        }
        assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();

        try (EmbeddedServer server = EmbeddedServer.start(home)) {
            assertThat(value(server, "select county from kept")).isEqualTo("永康市");
        }
    }

    @Test
    void a_second_use_in_one_process_shares_the_server() throws Exception {
        EmbeddedServer first = EmbeddedServer.start(temporary);
        EmbeddedServer second = EmbeddedServer.start(temporary);
        assertThat(second.address()).isEqualTo(first.address());

        first.close();
        assertThat(value(second, "select 1")).isEqualTo("1");

        second.close();
        assertThat(temporary.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void commits_are_made_to_survive_a_crash() throws Exception {
        EmbeddedServer server = EmbeddedServer.start(temporary);
        try (server) {
            assertThat(value(server, "show fsync")).isEqualTo("on");
            assertThat(value(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(server, "show full_page_writes")).isEqualTo("on");
            assertThat(value(server, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void a_killed_server_is_noticed() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(temporary)) {
            assertThat(server.isUp()).isTrue();

            kill(temporary);

            assertThat(server.isUp()).isFalse();
        }
    }

    @Test
    void a_killed_server_recovers_at_the_next_start() throws Exception {
        EmbeddedServer server = EmbeddedServer.start(temporary);
        execute(server, "create table kept as select 7 as n");
        kill(temporary);
        server.close();

        try (EmbeddedServer next = EmbeddedServer.start(temporary)) {
            assertThat(value(next, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void a_file_left_by_a_killed_server_whose_number_now_is_anothers_is_no_obstacle()
            throws Exception {
        EmbeddedServer.start(temporary).close();
        Path left = temporary.resolve("postgres/data/postmaster.pid");
        long stranger = ProcessHandle.current().pid();
        Files.writeString(
                left,
                stranger + "\n" + left.getParent() + "\n1\n5432\n\n127.0.0.1\n0 0\nready   \n");

        try (EmbeddedServer server = EmbeddedServer.start(temporary)) {
            assertThat(value(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void the_port_stays_the_same_while_it_is_free() throws Exception {
        String first;
        try (EmbeddedServer server = EmbeddedServer.start(temporary)) {
            first = server.address().jdbcUrl();
        }
        try (EmbeddedServer server = EmbeddedServer.start(temporary)) {
            assertThat(server.address().jdbcUrl()).isEqualTo(first);
        }
    }

    static void kill(Path home) throws IOException {
        PostmasterFile server =
                PostmasterFile.read(home.toRealPath().resolve("postgres/data")).orElseThrow();
        ProcessHandle process = ProcessHandle.of(server.processId()).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server.address());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String value(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server.address());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static Connection connect(ServerAddress address) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", address.user());
        login.setProperty("password", address.password());
        return DriverManager.getConnection(address.jdbcUrl(), login);
    }
}
