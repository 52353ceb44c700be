package planhouse.warehouse.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SharedServerIT {

    @TempDir Path home;

    @BeforeEach
    void use_the_unpacked_programs() throws Exception {
        SharedPrograms.linkInto(home);
    }

    @AfterEach
    void unlink_the_programs() throws Exception {
        SharedPrograms.unlinkFrom(home);
    }

    @Test
    @Timeout(120)
    void two_processes_that_start_at_once_share_one_server() throws Exception {
        try (OtherProcess one = new OtherProcess(home);
                OtherProcess other = new OtherProcess(home)) {
            assertThat(one.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(other.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
            try (EmbeddedServer server = EmbeddedServer.start(home)) {
                assertThat(EmbeddedServerIT.value(server, "select 1")).isEqualTo("1");
            }
            assertThat(postmaster()).exists();
        }

        // a process that ends does not wait for the server that it told to stop
        while (Files.exists(postmaster())) Thread.sleep(20);
    }

    @Test
    void the_server_goes_on_when_the_process_that_started_it_leaves() throws Exception {
        OtherProcess first = new OtherProcess(home);
        String url = first.jdbcUrl();

        try (EmbeddedServer server = EmbeddedServer.start(home)) {
            first.close();

            assertThat(server.address().jdbcUrl()).isEqualTo(url);
            assertThat(EmbeddedServerIT.value(server, "select 1")).isEqualTo("1");
        }

        assertThat(postmaster()).doesNotExist();
    }

    @Test
    void the_server_of_a_killed_process_is_joined_and_stopped_by_the_next() throws Exception {
        OtherProcess killed = new OtherProcess(home);
        String url = killed.jdbcUrl();
        killed.kill();
        assertThat(postmaster()).exists();

        try (EmbeddedServer server = EmbeddedServer.start(home)) {
            assertThat(server.address().jdbcUrl()).isEqualTo(url);
            assertThat(EmbeddedServerIT.value(server, "select 1")).isEqualTo("1");
        }

        assertThat(postmaster()).doesNotExist();
    }

    @Test
    void all_is_well_after_both_the_process_and_the_server_were_killed() throws Exception {
        OtherProcess killed = new OtherProcess(home);
        killed.jdbcUrl();
        EmbeddedServerIT.kill(home);
        killed.kill();

        try (EmbeddedServer server = EmbeddedServer.start(home)) {
            assertThat(EmbeddedServerIT.value(server, "select 1")).isEqualTo("1");
        }
    }

    private Path postmaster() {
        return home.resolve("postgres/data/postmaster.pid");
    }
}
