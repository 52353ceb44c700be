package planhouse.warehouse.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServerTroubleIT {

    @TempDir Path temporary;
    private Path home;

    @BeforeEach
    void use_the_unpacked_programs() throws Exception {
        home = temporary.toRealPath().resolve("home");
        SharedPrograms.linkInto(home);
    }

    @AfterEach
    void unlink_the_programs() throws Exception {
        SharedPrograms.unlinkFrom(home);
    }

    @Test
    void a_stolen_port_is_replaced_by_another() throws Exception {
        EmbeddedServer.start(home).close();
        int port = Integer.parseInt(Files.readString(home.resolve("postgres/port")).strip());

        try (ServerSocket thief = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
                EmbeddedServer server = EmbeddedServer.start(home)) {
            assertThat(thief.isBound()).isTrue();
            assertThat(server.address().jdbcUrl()).doesNotContain(":" + port + "/");
            assertThat(EmbeddedServerIT.value(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_home_that_is_a_file_is_named() throws Exception {
        Path file = Files.writeString(temporary.resolve("var"), "not a folder");

        ServerUnavailableException trouble = troubleAt(file);

        assertThat(trouble)
                .hasMessage(
                        "%s: cannot keep the database there, found \"%s: Not a directory\"; repair"
                                + " it or set PLANHOUSE_HOME to another folder",
                        file, file.resolve("postgres"));
        assertThat(trouble.message(Locale.CHINA))
                .isEqualTo(
                        "%s：数据库无法存放在此，遇到“%s: Not a directory”；请修复，或将 PLANHOUSE_HOME 设为其他文件夹",
                        file, file.resolve("postgres"));
    }

    @Test
    void a_folder_that_is_no_data_folder_is_left_alone() throws Exception {
        Path data = Files.createDirectories(home.resolve("postgres/data"));
        Files.writeString(data.resolve("notes.txt"), "somebody's");

        ServerUnavailableException trouble = troubleAt(home);

        assertThat(trouble)
                .hasMessage(
                        "%s: not a PostgreSQL data folder, PG_VERSION is missing; restore the"
                            + " folder from a backup, or move it away to begin an empty database",
                        data);
        assertThat(data.resolve("notes.txt")).hasContent("somebody's");
    }

    @Test
    void data_of_another_version_is_not_touched() throws Exception {
        Path data = Files.createDirectories(home.resolve("postgres/data"));
        Files.writeString(data.resolve("PG_VERSION"), "15\n");

        assertThat(troubleAt(home))
                .hasMessage(
                        "%s: written by PostgreSQL 15, this is PostgreSQL 18; run the planhouse"
                            + " that wrote it and move its data with pg_dump, or move the folder"
                            + " away to begin an empty database",
                        data);
    }

    @Test
    void a_damaged_data_folder_is_reported_in_the_servers_own_words() throws Exception {
        EmbeddedServer.start(home).close();
        Path control = home.resolve("postgres/data/global/pg_control");
        Files.writeString(control, "damaged", StandardCharsets.US_ASCII);

        ServerUnavailableException trouble = troubleAt(home);

        assertThat(trouble.problem()).isEqualTo(ServerProblem.NOT_STARTED);
        assertThat(trouble)
                .hasMessageContaining("global/pg_control")
                .hasMessageEndingWith("its log is " + home.resolve("postgres/log/server.log"));
    }

    @Test
    void a_lost_password_is_named_with_its_file() throws Exception {
        EmbeddedServer.start(home).close();
        Path password = home.resolve("postgres/pgpass");
        Files.delete(password);

        assertThat(troubleAt(home))
                .hasMessage(
                        "%s: the password of the database is not readable there (no such file); run"
                                + " as the user who began this database or restore the file",
                        password);
        assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_copy_that_lost_its_permissions_runs_and_is_closed_to_others_again() throws Exception {
        EmbeddedServer.start(home).close();
        Path data = home.resolve("postgres/data");
        Path password = home.resolve("postgres/pgpass");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-rw-rw-"));

        try (EmbeddedServer server = EmbeddedServer.start(home)) {
            assertThat(EmbeddedServerIT.value(server, "select 1")).isEqualTo("1");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void programs_that_cannot_be_run_are_unpacked_anew() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("programs"));
        Path postgres = ServerPrograms.unpackedUnder(folder).program("postgres");
        Files.setPosixFilePermissions(postgres, PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThat(ServerPrograms.unpackedUnder(folder).program("postgres"))
                .isEqualTo(postgres)
                .isExecutable();
    }

    private static ServerUnavailableException troubleAt(Path home) {
        return catchThrowableOfType(
                ServerUnavailableException.class, () -> EmbeddedServer.start(home).close());
    }
}
